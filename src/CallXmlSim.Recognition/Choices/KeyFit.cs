namespace CallXmlSim.Recognition.Choices;

/// <summary>How a sequence of keys fits what may be keyed.</summary>
[Flags]
public enum KeyFit
{
    /// <summary>No input that is accepted begins with the keys.</summary>
    None = 0,

    /// <summary>The keys are an accepted input.</summary>
    Complete = 1,

    /// <summary>A longer accepted input begins with the keys.</summary>
    Prefix = 2,
}
