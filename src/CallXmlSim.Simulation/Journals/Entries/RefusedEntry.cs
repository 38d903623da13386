using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A leg was not connected.</summary>
/// <param name="Cause">Why.</param>
public sealed record RefusedEntry(ReleaseCause Cause) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "refused";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("cause", Names.Of(Cause));
    }
}
