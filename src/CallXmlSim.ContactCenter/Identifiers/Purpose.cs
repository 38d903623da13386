namespace CallXmlSim.ContactCenter.Identifiers;

/// <summary>What a seeded number is for. Two purposes never share a sequence.</summary>
internal enum Purpose
{
    PlatformCallId = 1,
    BorderControllerCallId,
    InteractionId,
    AgentId,
    Token,
}
