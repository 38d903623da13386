namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>The external IVR has rung long enough.</summary>
internal sealed class RingTimeout(ExternalLeg leg) : ContactCenterTimer
{
    internal override void Elapse(ContactCenterEngine center)
    {
        if (leg.State == ExternalLegState.Ringing)
            center.ExternalLegs.EndByPlatform(leg, ExternalLegOutcome.NoAnswer);
    }
}
