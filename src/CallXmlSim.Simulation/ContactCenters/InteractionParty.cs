using CallXmlSim.ContactCenter;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;

namespace CallXmlSim.Simulation.ContactCenters;

/// <summary>
/// The contact center's part in one call: it answers the customer's leg, dials the external leg, and lets the two hear
/// one another.
/// </summary>
internal sealed class InteractionParty(World world, Call call, ContactCenterEngine engine) : Party
{
    private Interaction? _interaction;
    private CallLeg? _customer;
    private CallLeg? _external;
    private ExternalLeg? _externalLeg;
    private PromptPlayer? _announcement;
    private bool _isOpen;

    public override PartyKind Kind => PartyKind.ContactCenter;

    /// <summary>The customer's leg, for the journal.</summary>
    public LegReference CustomerReference => _customer!.Reference;

    private Party Customer => _customer!.OtherThan(this);

    internal override WaitingFor WaitsFor =>
        _interaction is { State: InteractionState.InQueue } ? WaitingFor.Agent : WaitingFor.HangUp;

    internal override void OnOffered(CallLeg leg)
    {
        _customer = leg;
        call.Open();
        _isOpen = true;
        var details = leg.Details;
        _interaction = engine.Arrive(new InboundCall(details.CallingNumber, details.CalledNumber)
        {
            CallerName = details.CallerName,
            CallId = details.Id.Value,
            Tag = this,
        });
        if (_interaction.State == InteractionState.Rejected)
            leg.Refuse(ReleaseCause.Unreachable);
    }

    internal override void OnAnswered(CallLeg leg) => engine.ExternalLegAnswered(_externalLeg!);

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
        // A caller who gives up while dialling never reached the contact center.
        if (_customer is null)
            return;
        if (leg == _customer)
        {
            _announcement?.Stop();
            engine.CustomerHungUp(_interaction!);
            return;
        }

        ForgetExternalLeg();
        engine.ExternalLegEnded(_externalLeg!, OutcomeOf(cause));
    }

    internal override void OnDigit(CallLeg leg, DtmfDigit digit)
    {
        if (Opposite(leg) is { } other)
            other.OtherThan(this).OnDigit(other, digit);
    }

    internal override void OnSpeechStarted(CallLeg leg, Utterance utterance)
    {
        if (Opposite(leg) is { } other)
            other.OtherThan(this).OnSpeechStarted(other, utterance);
    }

    internal override void OnUtterance(CallLeg leg, Utterance utterance)
    {
        if (Opposite(leg) is { } other)
            other.OtherThan(this).OnUtterance(other, utterance);
    }

    internal override void OnPromptStarted(CallLeg leg, PromptSegment prompt) =>
        Customer.OnPromptStarted(_customer!, prompt);

    internal override void OnPromptEnded(CallLeg leg, PromptSegment prompt, bool interrupted) =>
        Customer.OnPromptEnded(_customer!, prompt, interrupted);

    internal override void OnListening(CallLeg leg, ListenModes modes) => Customer.OnListening(_customer!, modes);

    /// <summary>Answers the customer, as soon as the contact center does anything for the call.</summary>
    public void Answer() => _customer!.Answer();

    /// <summary>Dials the external IVR.</summary>
    public void Dial(ExternalLeg leg)
    {
        Answer();
        _externalLeg = leg;
        var details = ExternalDetails.Of(leg);
        var callee = world.AnswererBehindContactCenter(leg.CalledNumber, call);
        _external = new CallLeg(call, LegRole.External, details, this, callee);
        _external.OfferAfter(world.Options.Latencies.CallSetup);
    }

    /// <summary>Ends the external leg from the platform's side.</summary>
    public void EndExternalLeg()
    {
        var leg = _external;
        ForgetExternalLeg();
        leg?.HangUp(this);
    }

    /// <summary>Speaks to the customer.</summary>
    public TimeSpan Speak(string text)
    {
        Answer();
        var segment = new SpeechSegment(text);
        _announcement = new PromptPlayer(world, _customer!, this, null, [segment], default);
        _announcement.Start();
        return world.Options.SpeakingRate.DurationOf(text);
    }

    /// <summary>Hangs up on the customer.</summary>
    public void Disconnect()
    {
        _announcement?.Stop();
        _customer!.HangUp(this);
    }

    /// <summary>The interaction is over.</summary>
    public void Close()
    {
        if (_isOpen)
            call.Close();
        _isOpen = false;
    }

    private static ExternalLegOutcome OutcomeOf(ReleaseCause cause) => cause switch
    {
        ReleaseCause.Busy => ExternalLegOutcome.Busy,
        ReleaseCause.Rejected => ExternalLegOutcome.Refused,
        ReleaseCause.NoAnswer => ExternalLegOutcome.NoAnswer,
        ReleaseCause.Unreachable => ExternalLegOutcome.Unreachable,
        _ => ExternalLegOutcome.ExternalIvrHungUp,
    };

    private CallLeg? Opposite(CallLeg leg)
    {
        var other = leg == _customer ? _external : _customer;
        return other is { State: LegState.Connected } ? other : null;
    }

    // What the external IVR listened for is of no interest to the customer any more.
    private void ForgetExternalLeg()
    {
        if (_external is { State: LegState.Connected } or { State: LegState.Ended } && _customer!.State != LegState.Ended)
            Customer.OnListening(_customer, ListenModes.None);
        _external = null;
    }
}
