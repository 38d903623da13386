using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Events of the script's language are raised in this order; others may come in between.</summary>
/// <param name="Names">The events' full names, such as <c>choice:1</c>; none at all means that no event must be raised.</param>
internal sealed record EventsExpectation(IReadOnlyList<string> Names) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var next = 0;
        foreach (var entry in call.Entries)
        {
            if (next < Names.Count && entry is EventEntry { Event.Name: var name } && IsSame(name, Names[next]))
                next++;
        }

        if (next == Names.Count && next > 0)
            return;

        var raised = call.Entries.OfType<EventEntry>().Select(entry => entry.Event.Name).ToList();
        if (Names.Count == 0)
        {
            if (raised.Count > 0)
                Fail(failures, $"Expected no event, but there was {raised[0]}.", call.FirstOf<EventEntry>(), [Mend.Set(Entry, YamlBuilder.Texts(raised))]);
            return;
        }

        var place = next == 0 ? "" : $" after {Names[next - 1]}";
        var instead = raised.Count == 0 ? "no event was raised" : "the events were " + string.Join(", ", raised);
        Fail(failures, $"Expected the event {Names[next]}{place}, but {instead}.", mends: ListMends.OfTexts(
            Entry, Names.Count, raised, (name, actual) => IsSame(raised[actual], Names[name]), static _ => true));
    }

    private static bool IsSame(string raised, string expected) =>
        raised.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
