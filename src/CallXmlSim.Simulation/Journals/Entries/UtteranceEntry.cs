using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Somebody finished saying something.</summary>
/// <param name="Utterance">What was said.</param>
/// <param name="Party">Who said it.</param>
public sealed record UtteranceEntry(Utterance Utterance, PartyKind Party) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "utterance";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("text", Utterance.Text);
        fields.Number("confidence", Utterance.Confidence);
        fields.Text("party", Names.Of(Party));
    }

    internal override void Tell(Story story)
    {
        if (Utterance.Text.Length == 0)
            story.By(Party).Plain("plays a sound of").Value($"{Utterance.Duration.TotalSeconds:0.###} s");
        else
            story.By(Party).Plain("says").Speech($"\"{Utterance.Text}\"");
    }
}
