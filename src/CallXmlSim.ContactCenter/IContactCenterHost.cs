using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter;

/// <summary>
/// The world around the engine. The engine calls it while it works on an operation; the host answers later, through the
/// engine's own operations, and never from inside one of these calls.
/// </summary>
public interface IContactCenterHost
{
    /// <summary>Virtual time since the simulation's start. It never goes back.</summary>
    TimeSpan Now { get; }

    /// <summary>
    /// Asks for <see cref="ContactCenterEngine.TimerElapsed"/> with <paramref name="timer"/> after
    /// <paramref name="delay"/>.
    /// </summary>
    void Schedule(TimeSpan delay, ContactCenterTimer timer);

    /// <summary>
    /// Places the call to the external IVR and joins it with the customer. The ring timeout is the engine's own timer.
    /// The host answers with <see cref="ContactCenterEngine.ExternalLegAnswered"/> and
    /// <see cref="ContactCenterEngine.ExternalLegEnded"/>.
    /// </summary>
    void DialExternalIvr(ExternalLeg leg);

    /// <summary>The platform ends the external leg: the customer is gone, or nobody answered in time.</summary>
    void EndExternalLeg(ExternalLeg leg);

    /// <summary>Says or plays something to the customer, and tells how long it lasts.</summary>
    TimeSpan SpeakToCustomer(Interaction interaction, string text);

    /// <summary>The platform hangs up the customer's leg.</summary>
    void DisconnectCustomer(Interaction interaction);

    /// <summary>Tells what happened, for the journal.</summary>
    void Report(ContactCenterEvent occurrence);
}
