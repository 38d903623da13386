using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A key was pressed.</summary>
/// <param name="Digit">The key.</param>
/// <param name="Party">Who pressed it.</param>
public sealed record DigitEntry(DtmfDigit Digit, PartyKind Party) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "digit";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("digit", Digit.ToString());
        fields.Text("party", Names.Of(Party));
    }

    internal override void Tell(Story story) => story.By(Party).Plain("presses").Key(Digit.ToString());
}
