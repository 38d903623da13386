using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>What came of reading a contact center's set-up.</summary>
/// <param name="Configuration">The set-up; <c>null</c> if there is an error among the diagnostics.</param>
/// <param name="Diagnostics">What was found while reading.</param>
public sealed record ConfigurationReading(
    ContactCenterConfiguration? Configuration, IReadOnlyList<Diagnostic> Diagnostics);
