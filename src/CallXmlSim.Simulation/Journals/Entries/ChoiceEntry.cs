using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Input matched what the script listens for.</summary>
/// <param name="Choice">The match.</param>
public sealed record ChoiceEntry(ChoiceEffect Choice) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "choice";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("result", Choice.Result);
        fields.Text("input", Choice.Input);
        fields.Number("confidence", Choice.Confidence);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.Script).Faint("takes it as choice").Value(Choice.Result);
}
