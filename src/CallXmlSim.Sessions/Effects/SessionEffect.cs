namespace CallXmlSim.Sessions.Effects;

/// <summary>Something that the world outside has to do, or to know, because of a session.</summary>
public abstract record SessionEffect;
