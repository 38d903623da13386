namespace CallXmlSim.Simulation.FarEnds;

/// <summary>The far ends that one phrase describes, for files and command lines.</summary>
public static class FarEndPhrases
{
    private const string Greeting =
        "You have reached an answering machine. Please leave your name and your message after the tone.";

    /// <summary>Each phrase with its far end.</summary>
    public static IReadOnlyList<(string Phrase, FarEnd FarEnd)> All { get; } =
    [
        ("answers", new FarEnd()),
        ("busy", FarEnd.Busy),
        ("rejects", FarEnd.Rejecting),
        ("does not answer", FarEnd.NotAnswering),
        ("unreachable", FarEnd.Unreachable),
        ("network busy", FarEnd.NetworkBusy),
        ("machine", FarEnd.Machine(Greeting)),
        ("fax", FarEnd.Fax),
        ("modem", FarEnd.Modem),
    ];
}
