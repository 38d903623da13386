using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Call progress analysis found something out about the far end.</summary>
/// <param name="Result">What.</param>
public sealed record AnalysedEntry(CallAnalysisResult Result) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "analysed";

    internal override void WriteFields(JournalFields fields) => fields.Text("result", Names.Of(Result));

    internal override void Tell(Story story) =>
        story.By(PartyKind.Network).Plain("analysis of the far end:").Value(Names.InWords(Result));
}
