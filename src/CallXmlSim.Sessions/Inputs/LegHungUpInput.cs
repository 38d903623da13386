namespace CallXmlSim.Sessions.Inputs;

/// <summary>The other party of the session's call hung up.</summary>
public sealed record LegHungUpInput : SessionInput;
