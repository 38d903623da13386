using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The transaction panel that an agent is offered last has a row.</summary>
/// <param name="Name">What stands on the left of the row.</param>
/// <param name="Value">What stands on the right; <c>null</c> for no such row.</param>
internal sealed record PanelExpectation(string Name, TextPattern? Value) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        for (var i = call.Entries.Count - 1; i >= 0; i--)
        {
            if (call.Entries[i] is not OfferEntry { Panel: var panel } offer || !call.IsCallers(offer))
                continue;
            var rows = RowsOf(panel);
            var fits = Value is null ? rows.Count == 0 : rows.Exists(row => Value.IsMatch(TextPattern.Collapse(row)));
            if (!fits)
                Fail(failures, $"Expected {Wanted}, but {InWords(rows)}.", i, rows.Count > 1 ? [] : Mend.Text(Entry, Name, Value, rows.FirstOrDefault()));
            return;
        }

        Fail(failures, $"Expected {Wanted}, but the call was offered to no agent.", mends: [Remove()]);
    }

    private string Wanted => Value is null ? $"no row {Name} in the panel" : $"the panel's row {Name} to be {Value.Wanted}";

    private static string InWords(List<string> rows) =>
        rows.Count == 0 ? "there is no such row" : $"it is {string.Join(" and ", rows.Select(row => $"\"{row}\""))}";

    private List<string> RowsOf(TransactionPanel panel)
    {
        var values = new List<string>();
        foreach (var rows in (ReadOnlySpan<IReadOnlyList<PanelRow>>)[panel.FixedRows, panel.ExternalRows])
        {
            foreach (var row in rows)
            {
                if (row.Name == Name)
                    values.Add(row.Value);
            }
        }

        return values;
    }
}
