using CallXmlSim.CallXml.Events;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Execution;

/// <content>What comes in: each input goes to the element that waits, unless its token is stale.</content>
internal sealed partial class CallXmlSession
{
    private Progress Receive(SessionInput input) => input switch
    {
        SessionStartedInput started => Start(started),
        _ when Frames.Count == 0 => Progress.Wait,
        DigitPressedInput pressed => Frames.Top.Node.KeyPressed(this, pressed.Digit),
        PromptsCompletedInput completed when PendingWaits.Is(_waits.Prompts, completed.Token) => PromptsCompleted(),
        PromptsFailedInput failed when PendingWaits.Is(_waits.Prompts, failed.Token) => PromptsFailed(failed.Problem),
        TimerElapsedInput elapsed when PendingWaits.Is(_waits.Timer, elapsed.Token) => TimerElapsed(),
        TimerElapsedInput elapsed when PendingWaits.Is(_waits.InputTimer, elapsed.Token) => InputTimerElapsed(),
        FetchCompletedInput completed when PendingWaits.Is(_waits.Fetch, completed.Token) => Fetched(completed.Outcome),
        RecordingCompletedInput completed when PendingWaits.Is(_waits.Recording, completed.Token) =>
            RecordingCompleted(completed.Recording),
        SpeechStartedInput => Frames.Top.Node.SpeechStarted(this),
        UtteranceSpokenInput spoken => Frames.Top.Node.UtteranceSpoken(this, spoken.Utterance),
        LegHungUpInput => CallerHungUp(),
        EventReceivedInput received => Interrupt(new CallXmlEvent(EventFamilies.External, received.Value)
        {
            Sender = received.SenderSessionId,
        }),
        _ => ReceiveAnswer(input),
    };

    private Progress Start(SessionStartedInput started)
    {
        if (Frames.Count > 0)
            return Progress.Wait;
        _parent = started.ParentSessionId;
        foreach (var (name, value) in started.Variables)
            Variables.Set(name, value);
        if (started.Call is not null)
        {
            Line.Offer(started.Call);
            if (Options.AutoAnswer)
                AnswerCall();
        }

        var start = _destination is null ? null : Program.Labels.Find(_destination.Label);
        _destination = null;
        return start is null ? Enter(Program.Root) : JumpTo(start);
    }

    private Progress PromptsCompleted()
    {
        _waits.Prompts = default;
        return Frames.Top.Node.PromptsCompleted(this);
    }

    private Progress PromptsFailed(string problem)
    {
        _waits.Prompts = default;
        return Frames.Top.Node.PromptsFailed(this, problem);
    }

    private Progress TimerElapsed()
    {
        _waits.Timer = default;
        return Frames.Top.Node.TimerElapsed(this);
    }

    private Progress InputTimerElapsed()
    {
        _waits.InputTimer = default;
        return Frames.Top.Node.InputTimerElapsed(this);
    }

    private Progress CallerHungUp()
    {
        if (Line.State is LineState.Idle or LineState.Released)
            return Progress.Wait;
        Line.Release(byScript: false);
        return Interrupt(CallXmlEvent.HangUp);
    }
}
