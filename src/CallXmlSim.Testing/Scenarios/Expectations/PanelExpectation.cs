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
        var wanted = Value is null ? $"no row {Name} in the panel" : $"the panel's row {Name} to be {Value.Wanted}";
        for (var i = call.Entries.Count - 1; i >= 0; i--)
        {
            if (call.Entries[i] is not OfferEntry { Panel: var panel } offer || !call.IsCallers(offer))
                continue;
            var rows = panel.FixedRows.Concat(panel.ExternalRows).Where(row => row.Name == Name).Select(row => row.Value).ToList();
            var fits = Value is null ? rows.Count == 0 : rows.Exists(row => Value.IsMatch(TextPattern.Collapse(row)));
            var found = rows.Count == 0 ? "there is no such row" : $"it is {string.Join(" and ", rows.Select(row => $"\"{row}\""))}";
            if (!fits)
                Fail(failures, $"Expected {wanted}, but {found}.", i, rows.Count > 1 ? [] : Mend.Text(Entry, Name, Value, rows.FirstOrDefault()));
            return;
        }

        Fail(failures, $"Expected {wanted}, but the call was offered to no agent.", mends: [Remove()]);
    }
}
