using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script's session ended.</summary>
/// <param name="Application">The script.</param>
/// <param name="End">Why the session ended and what it hands out.</param>
public sealed record EndedEntry(string Application, EndEffect End) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "ended";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("application", Application);
        fields.Text("reason", Names.Of(End.Reason));
        fields.OptionalText("detail", End.Detail);
        if (End.Values.Count > 0)
            fields.Pairs("values", End.Values);
    }
}
