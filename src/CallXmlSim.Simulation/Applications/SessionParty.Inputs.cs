using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Applications;

/// <content>What comes in from the session's legs; it goes to the session, to those it is connected with, or to both.</content>
internal sealed partial class SessionParty
{
    private enum Happening
    {
        LegEnded,
        Digit,
        SpeechStarted,
        Timer,
        PromptsEnded,
        Other,
    }

    /// <summary>Lets the session have an input when its turn comes.</summary>
    public void Receive(SessionInput input) => Later(Happening.Other, 0, input);

    internal override void OnAnswered(CallLeg leg)
    {
        if (_outbound?.Leg == leg)
            _outbound.Answered();
    }

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
        if (_analyser?.Hears(leg) == true)
            _analyser.Stop();
        if (leg == _outbound?.Leg)
        {
            EndOutbound(cause);
        }
        else if (leg == Line)
        {
            StopPrompts();
            StopRecordings(RecordingEnd.HangUp);
            LeaveAll();
            AbandonOutbound();
            Later(Happening.LegEnded);
        }
    }

    internal override void OnDigit(CallLeg leg, DtmfDigit digit)
    {
        if (leg == Line && HearsLine)
            Later(Happening.Digit, digit.Key);
        foreach (var mix in MixesOf(leg))
            mix.Digit(leg, digit);
    }

    internal override void OnSpeechStarted(CallLeg leg, Utterance utterance)
    {
        if (_analyser?.Hears(leg) == true)
            _analyser.SpeechStarted();
        Hear(leg, utterance);
        if (leg == Line && HearsLine)
            Later(Happening.SpeechStarted);
        foreach (var mix in MixesOf(leg))
            mix.SpeechStarted(leg, utterance);
    }

    internal override void OnUtterance(CallLeg leg, Utterance utterance)
    {
        if (_analyser?.Hears(leg) == true)
            _analyser.SpeechEnded();
        if (leg == Line && HearsLine)
            Receive(new UtteranceSpokenInput(utterance) { Recording = RecordingOf(utterance) });
        foreach (var mix in MixesOf(leg))
            mix.Utterance(leg, utterance);
    }

    internal override void OnPromptStarted(CallLeg leg, PromptSegment prompt)
    {
        if (_analyser?.Hears(leg) == true)
            _analyser.PromptStarted(prompt);
        if (leg == _outbound?.Leg)
            _outbound.HeardEarly(prompt);
        foreach (var mix in MixesOf(leg))
            mix.PromptStarted(leg, prompt);
    }

    internal override void OnPromptEnded(CallLeg leg, PromptSegment prompt, bool interrupted)
    {
        if (_analyser?.Hears(leg) == true)
            _analyser.PromptEnded(prompt);
        foreach (var mix in MixesOf(leg))
            mix.PromptEnded(leg, prompt, interrupted);
    }

    internal override void OnListening(CallLeg leg, ListenModes modes)
    {
        foreach (var mix in MixesOf(leg))
            mix.TellListening();
    }

    private SessionInput InputOf(in ScheduledEvent scheduled)
    {
        var now = World.Now;
        var token = new WaitToken(scheduled.Number);
        return (Happening)scheduled.Kind switch
        {
            Happening.Digit => new DigitPressedInput(DtmfDigit.Parse((char)scheduled.Number)) { Time = now },
            Happening.SpeechStarted => new SpeechStartedInput { Time = now },
            Happening.Timer => new TimerElapsedInput(token) { Time = now },
            Happening.PromptsEnded => new PromptsCompletedInput(token) { Time = now },
            Happening.LegEnded => new LegHungUpInput { Time = now },
            _ => (SessionInput)scheduled.Payload! with { Time = now },
        };
    }

    private void Later(Happening happening, int number = 0, object? payload = null) =>
        World.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, (int)happening, number, payload));
}
