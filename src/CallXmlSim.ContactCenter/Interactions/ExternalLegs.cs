using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Identifiers;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>
/// The legs to external IVRs, from the INVITE to what follows their end (External IVR API reference, 2.3 to 2.5).
/// An ended leg is forgotten at once: its Call-ID is recognised by the issuer.
/// </summary>
internal sealed class ExternalLegs(ContactCenterEngine center, ContactCenterOptions options)
{
    private readonly CallIdIssuer _platformCallIds = new(options.Seed, Purpose.PlatformCallId);
    private readonly CallIdIssuer _borderCallIds = new(options.Seed, Purpose.BorderControllerCallId);
    private readonly Dictionary<string, ExternalLeg> _live = new(StringComparer.Ordinal);

    public void Dial(Interaction interaction, ForwardToExternalIvrNode node)
    {
        var tenant = interaction.Channel!.Tenant.Index;
        var now = center.Ids.Milliseconds(center.Host.Now);
        var platformCallId = _platformCallIds.Issue(tenant, now);
        var callId = center.Configuration.ExternalLegs.BorderController
            ? _borderCallIds.Issue(tenant, now)
            : platformCallId;
        var leg = new ExternalLeg(interaction, node, platformCallId, callId);
        _live.Add(platformCallId, leg);
        interaction.ExternalLeg = leg;
        interaction.State = InteractionState.Ringing;
        center.Host.Report(new ForwardedToExternalIvr(interaction, leg));
        center.Host.DialExternalIvr(leg);
        center.Host.Schedule(center.Configuration.ExternalLegs.RingTimeout, new RingTimeout(leg));
    }

    public void Answered(ExternalLeg leg)
    {
        if (leg.State != ExternalLegState.Ringing)
            return;
        leg.State = ExternalLegState.Answered;
        leg.Interaction.State = InteractionState.Talking;
        center.Host.Report(new ExternalIvrAnswered(leg.Interaction, leg));
    }

    /// <summary>The leg is over while the customer is still there: the request decides, else the resume action.</summary>
    public void Ended(ExternalLeg leg, ExternalLegOutcome outcome)
    {
        if (!Close(leg, outcome))
            return;
        var interaction = leg.Interaction;
        if (leg.Request is { } request)
        {
            interaction.ExternalRows = request.Rows;
            center.Distribution.Enqueue(interaction, request.Queue, QueuedBy.Request);
        }
        else
        {
            center.Host.Report(new ResumeActionStarted(interaction, leg));
            interaction.Script!.Resume(leg.ResumeAction);
            center.Scripts.Continue(interaction);
        }
    }

    public void EndByPlatform(ExternalLeg leg, ExternalLegOutcome outcome)
    {
        if (leg.State == ExternalLegState.Ended)
            return;
        center.Host.EndExternalLeg(leg);
        Ended(leg, outcome);
    }

    /// <summary>The customer is no longer there: nothing follows the leg.</summary>
    public void Abandon(ExternalLeg leg, ExternalLegOutcome outcome)
    {
        center.Host.EndExternalLeg(leg);
        Close(leg, outcome);
    }

    /// <summary>The leg that has not ended and that the platform knows by this Call-ID.</summary>
    public ExternalLeg? Find(ReadOnlySpan<char> platformCallId) =>
        _live.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(platformCallId, out var leg) ? leg : null;

    /// <summary>Whether the platform once gave this Call-ID to a leg of the tenant.</summary>
    public bool WasIssued(ReadOnlySpan<char> callId, Tenant tenant) => _platformCallIds.HasIssued(callId, tenant.Index);

    /// <summary>Whether this is the Call-ID that an external IVR sees behind a border controller.</summary>
    public bool IsBehindBorderController(ReadOnlySpan<char> callId, Tenant tenant) =>
        _borderCallIds.HasIssued(callId, tenant.Index);

    private bool Close(ExternalLeg leg, ExternalLegOutcome outcome)
    {
        if (leg.State == ExternalLegState.Ended)
            return false;
        leg.State = ExternalLegState.Ended;
        leg.Interaction.ExternalLeg = null;
        leg.Interaction.State = InteractionState.InScript;
        _live.Remove(leg.PlatformCallId);
        center.Host.Report(new ExternalIvrEnded(leg.Interaction, leg, outcome, leg.Request is not null));
        return true;
    }
}
