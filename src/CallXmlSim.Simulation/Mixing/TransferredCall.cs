using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Mixing;

/// <summary>
/// The network between two parties after a script has given a call away: either hears the other until one hangs up. A
/// transfer that is not answered ends the call.
/// </summary>
internal sealed class TransferredCall : Party, IEventTarget
{
    private readonly World _world;
    private readonly AudioMix _mix;
    private CallLeg? _near;
    private CallLeg? _far;

    public TransferredCall(World world)
    {
        _world = world;
        _mix = new AudioMix(world);
    }

    public override PartyKind Kind => PartyKind.Network;

    /// <summary>Takes a call over from a script, and waits for the other party to answer.</summary>
    public void Await(CallLeg near, CallLeg far, TimeSpan ringTimeout)
    {
        (_near, _far) = (near, far);
        near.OtherThan(this).OnListening(near, ListenModes.None);
        if (ringTimeout < TimeSpan.MaxValue)
            _world.Queue.After(ringTimeout, new ScheduledEvent(this, 0));
    }

    /// <summary>Takes two connected parties over from a script.</summary>
    public void Connect(CallLeg near, CallLeg far)
    {
        (_near, _far) = (near, far);
        OnAnswered(far);
    }

    internal override void OnAnswered(CallLeg leg)
    {
        _mix.Add(_near!, this);
        _mix.Add(_far!, this);
    }

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
        _mix.Clear();
        var other = leg == _near ? _far : _near;
        other!.HangUp(this);
    }

    internal override void OnDigit(CallLeg leg, DtmfDigit digit) => _mix.Digit(leg, digit);

    internal override void OnSpeechStarted(CallLeg leg, Utterance utterance) => _mix.SpeechStarted(leg, utterance);

    internal override void OnUtterance(CallLeg leg, Utterance utterance) => _mix.Utterance(leg, utterance);

    internal override void OnPromptStarted(CallLeg leg, PromptSegment prompt) => _mix.PromptStarted(leg, prompt);

    internal override void OnPromptEnded(CallLeg leg, PromptSegment prompt, bool interrupted) =>
        _mix.PromptEnded(leg, prompt, interrupted);

    internal override void OnListening(CallLeg leg, ListenModes modes) => _mix.TellListening();

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => _far!.State is LegState.Dialled or LegState.Ringing;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        _far!.Cancel(ReleaseCause.NoAnswer);
        _near!.HangUp(this);
    }
}
