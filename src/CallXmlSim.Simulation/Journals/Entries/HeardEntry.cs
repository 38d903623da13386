using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// What one party of a bridge or a conference said, keyed or played reached another one; the entry's leg is the hearer's.
/// </summary>
/// <param name="Kind">What was heard.</param>
/// <param name="What">The words, the key, or the audio's URL.</param>
/// <param name="From">The leg of the party that it came from.</param>
public sealed record HeardEntry(HeardKind Kind, string What, CallId From) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "heard";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("kind", Names.Of(Kind));
        fields.Text("what", What);
        fields.Text("from", From.Value);
    }

    // The transcript tells who said it; that the others heard it goes without saying.
    internal override void Tell(Story story)
    {
    }
}

/// <summary>What is heard in a bridge or a conference.</summary>
public enum HeardKind
{
    /// <summary>A key.</summary>
    Digit,

    /// <summary>Spoken words.</summary>
    Speech,

    /// <summary>Recorded audio or a tone.</summary>
    Audio,
}
