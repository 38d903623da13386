using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.Execution;

/// <content>What comes in: each input goes to the frame that waits, unless its token is stale.</content>
internal sealed partial class VoiceXmlSession
{
    /// <summary>Keeps keys and words until somebody listens; everything else is dropped (VoiceXML 2.0, 4.1.8).</summary>
    public Progress Keep(SessionInput input)
    {
        if (input is DigitPressedInput pressed)
            Input.Digits.Add(pressed.Digit.Key);
        else if (input is UtteranceSpokenInput spoken)
            Input.Utterance = spoken.Utterance;
        return Progress.Wait;
    }

    private Progress Receive(SessionInput input) => input switch
    {
        SessionStartedInput started => Start(started),
        _ when _frames.Count == 0 => Progress.Wait,
        FetchCompletedInput completed when _fetch.Number != 0 && completed.Token == _fetch => Fetched(completed),
        FetchCompletedInput completed => ArrivedAhead(completed),
        LegHungUpInput => HungUp(),
        _ => _frames[^1].Receive(this, input),
    };

    private Progress ArrivedAhead(FetchCompletedInput completed)
    {
        _prefetches?.Arrived(completed);
        return Progress.Wait;
    }

    private Progress Fetched(FetchCompletedInput completed)
    {
        var client = _fetchClient!;
        (_fetch, _fetchClient) = (default, null);
        return client.Fetched(this, completed.Outcome);
    }

    private Progress Start(SessionStartedInput started)
    {
        if (_frames.Count > 0)
            return Progress.Wait;
        SessionScope = Scripts.OpenReadOnlyScope(null, scope => SessionVariables.Declare(scope, started, Options), ScopeNames.Session);
        if (started.Call is not null)
        {
            Line.Offer();
            if (Options.AutoAnswer || Options.ImplicitAnswer)
            {
                Line.Answer();
                Emit(AnswerEffect.Instance);
            }
        }

        Push(new LoadFrame(new Destination("", _program.Url, _program.Document), _program.Url, Arrive) { Present = _program });
        return Progress.Continue;
    }

    // 4.1.8: while the session is in transition, the event has to wait for the next waiting state.
    private Progress HungUp()
    {
        if (!Line.IsUp)
            return Progress.Wait;
        Line.HangUp();
        return _frames[^1].IsWaitingState ? ThrowHangUp() : _frames[^1].LineWentDown(this);
    }

    /// <summary>
    /// Whether the session may wait for the caller. When the caller has hung up meanwhile, the event is thrown now; when it
    /// was thrown already, the session ends (1.5.4).
    /// </summary>
    public bool MayWait(out Progress instead)
    {
        instead = default;
        if (Line.IsUp)
            return true;
        instead = Line.IsFinalProcessing ? Exit(EndReason.Exit, []) : ThrowHangUp();
        return false;
    }

    private Progress ThrowHangUp()
    {
        Line.BeginFinalProcessing();
        return Throw(new VoiceXmlEvent(EventName.HangUp, "the caller hung up"));
    }
}
