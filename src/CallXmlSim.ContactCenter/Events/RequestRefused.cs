using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The platform refused a request; it changed nothing.</summary>
/// <param name="Interaction">The interaction that its <c>sip_id</c> names, whosever it is; <c>null</c> if none.</param>
/// <param name="Code">The code in the reply, such as 401; the HTTP status too unless refusals answer 200.</param>
/// <param name="Message">The message in the reply.</param>
public sealed record RequestRefused(Interaction? Interaction, int Code, string Message) : ContactCenterEvent;
