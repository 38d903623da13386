namespace CallXmlSim.Sessions.Inputs;

/// <summary>Another session, or a test, sent this one an event.</summary>
/// <param name="Value">The message body.</param>
/// <param name="SenderSessionId">The sending session's identifier; empty if it was no session.</param>
public sealed record EventReceivedInput(string Value, string SenderSessionId) : SessionInput;
