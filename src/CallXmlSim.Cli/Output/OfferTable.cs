using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Simulation.Journals;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Shows where the call went and what the agent saw: the transaction panel as a table.</summary>
internal static class OfferTable
{
    /// <summary>Prints the last offer of the journal, if there was one.</summary>
    public static void Print(Journal journal, IAnsiConsole console)
    {
        if (journal.Entries.OfType<OfferEntry>().LastOrDefault() is not { } offer)
            return;
        var routed = journal.Entries.OfType<RoutedEntry>().Last();
        var table = new Table().HideHeaders().AddColumn("Name").AddColumn("Value");
        AddRows(table, offer.Panel.FixedRows, Style.Plain);
        AddRows(table, offer.Panel.ExternalRows, Palette.Of(TranscriptRole.Success));
        console.WriteLine();
        console.WriteLine($"Routed to queue {routed.Queue} {routed.QueueName}. Agent {offer.Agent} was offered:");
        console.Write(table);
    }

    private static void AddRows(Table table, IReadOnlyList<PanelRow> rows, Style style)
    {
        foreach (var row in rows)
            table.AddRow(new Text(row.Name), new Text(row.Value, style));
    }
}
