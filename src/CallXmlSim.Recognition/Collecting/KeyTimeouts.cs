namespace CallXmlSim.Recognition.Collecting;

/// <summary>How long to wait for keys, and the key that ends them (VoiceXML 2.0, 6.3.3, appendix D).</summary>
/// <param name="Interdigit">The property <c>interdigittimeout</c>: how long to wait where further keys can match.</param>
/// <param name="Terminating">
/// The property <c>termtimeout</c>: how long to wait for the terminating key where no further key can match.
/// </param>
/// <param name="TerminatingKey">The property <c>termchar</c>; <c>null</c> for none.</param>
public readonly record struct KeyTimeouts(TimeSpan Interdigit, TimeSpan Terminating, DtmfDigit? TerminatingKey);
