using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Outbound;

/// <summary>
/// Call progress analysis on one leg. It hears what the far end plays and says, and judges by durations alone: a human
/// says little and falls silent, a machine goes on talking. A tone is recognised after 400 ms.
/// </summary>
internal sealed class CallAnalyser(
    World world, SessionParty session, CallLeg leg, WaitToken token, CallAnalysis analysis) : IEventTarget
{
    private static readonly TimeSpan ToneTime = TimeSpan.FromMilliseconds(400);

    private int _epoch;
    private bool _isSpeaking;
    private bool _inUtterance;
    private bool _isMachine;
    private bool _foundAnything;
    private bool _isOver;

    private enum Check
    {
        Silence,
        Length,
        Tone,
        RunTime,
    }

    /// <summary>Whether what happens on a leg is analysed.</summary>
    public bool Hears(CallLeg other) => !_isOver && other == leg;

    /// <summary>The far end answered: the analysis lasts its time from now.</summary>
    public void Answered() => After(analysis.RunTime, Check.RunTime);

    /// <summary>The leg is over, and so is the analysis.</summary>
    public void Stop() => _isOver = true;

    /// <summary>The far end begins to play something; what is no tone sounds like speech.</summary>
    public void PromptStarted(PromptSegment prompt)
    {
        if (prompt is SilenceSegment)
            return;
        if (prompt is ToneSegment tone)
            After(tone.Duration < ToneTime ? tone.Duration : ToneTime, Check.Tone, _epoch = NextEpoch(), ResultOf(tone));
        else
            SpeechStarted();
    }

    public void PromptEnded(PromptSegment prompt)
    {
        if (prompt is not (SilenceSegment or ToneSegment))
            SpeechEnded();
    }

    public void SpeechStarted()
    {
        _epoch = NextEpoch();
        _isSpeaking = true;
        if (_inUtterance)
            return;
        _inUtterance = true;
        After(analysis.MaxTime, Check.Length);
    }

    public void SpeechEnded()
    {
        _isSpeaking = false;
        After(analysis.MaxSilence, Check.Silence, _epoch = NextEpoch());
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !_isOver && leg.State != LegState.Ended;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        switch ((Check)scheduled.Kind)
        {
            case Check.Silence when scheduled.Number == _epoch && !_isSpeaking:
                Found(_isMachine ? CallAnalysisResult.Machine : CallAnalysisResult.Human);
                (_inUtterance, _isMachine) = (false, false);
                break;
            case Check.Length when _inUtterance && !_isMachine && _isSpeaking:
                _isMachine = true;
                Found(CallAnalysisResult.MachineDetected);
                break;
            case Check.Tone:
                if (scheduled.Payload is CallAnalysisResult result)
                    Found(result);
                break;
            case Check.RunTime:
                if (!_foundAnything)
                    Found(CallAnalysisResult.Unknown);
                _isOver = true;
                break;
        }
    }

    private int NextEpoch() => _epoch + 1;

    private static CallAnalysisResult? ResultOf(ToneSegment tone) => tone.Name switch
    {
        _ when tone.Name == Tones.Beep.Name => CallAnalysisResult.Beep,
        _ when tone.Name == Tones.Fax.Name => CallAnalysisResult.FaxTone,
        _ when tone.Name == Tones.Modem.Name => CallAnalysisResult.Modem,
        _ when tone.Name == Tones.SpecialInformation.Name => CallAnalysisResult.SpecialInformationTone,
        _ => null,
    };

    private void Found(CallAnalysisResult result)
    {
        _foundAnything = true;
        _isOver = analysis.StopsOn.Contains(result);
        if (world.Journal.IsOn)
            world.Journal.Add(new AnalysedEntry(result) { Time = world.Now, Leg = leg.Reference });
        session.Receive(new CallAnalysedInput(token, result));
    }

    private void After(TimeSpan delay, Check check, int number = 0, CallAnalysisResult? result = null) =>
        world.Queue.After(delay, new ScheduledEvent(this, (int)check, number, result));
}
