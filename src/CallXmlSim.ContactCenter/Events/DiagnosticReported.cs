using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>
/// Something an author should know: about a request, whose text with masked secrets is then the diagnostic's source, or
/// about the set-up.
/// </summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Interaction">The interaction it concerns, if any.</param>
public sealed record DiagnosticReported(Diagnostic Diagnostic, Interaction? Interaction) : ContactCenterEvent;
