namespace CallXmlSim.ContactCenter.Events;

/// <summary>Who ended an interaction.</summary>
public enum HangupInitiator
{
    /// <summary>The agent.</summary>
    Agent,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The platform.</summary>
    System,
}
