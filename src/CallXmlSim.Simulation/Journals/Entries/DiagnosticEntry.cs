using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Something was found wrong while the simulation ran.</summary>
/// <param name="Diagnostic">The finding.</param>
public sealed record DiagnosticEntry(Diagnostic Diagnostic) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "diagnostic";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("id", Diagnostic.Id);
        fields.Text("severity", Names.Of(Diagnostic.Severity));
        fields.Text("message", Diagnostic.Message);
        fields.OptionalText("help", Diagnostic.Help);
        fields.Text("place", $"{Diagnostic.Source.Name}:{Diagnostic.Position}");
    }

    internal override void Tell(Story story)
    {
        story.By("");
        var text = $"{Names.Of(Diagnostic.Severity)} {Diagnostic.Id}: {Diagnostic.Message}";
        if (Diagnostic.Severity == DiagnosticSeverity.Error)
            story.Error(text);
        else
            story.Warning(text);
        story.Faint($"({Diagnostic.Source.Name}:{Diagnostic.Position})");
    }
}
