using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Mends;
using CallXmlSim.Testing.Scenarios.Steps;
using CallXmlSim.Testing.Updating.Layout;

namespace CallXmlSim.Testing.Updating;

/// <summary>
/// The mends that all scenarios agree on that have the part of the file in common. One that fulfils the part as it is, or was
/// not chosen, does not agree.
/// </summary>
internal sealed class Agreement
{
    private readonly Dictionary<int, int> _owners = [];
    private readonly Dictionary<(int, string), int> _votes = [];
    private readonly List<Mend> _mends = [];

    public Agreement(IEnumerable<Scenario> scenarios)
    {
        foreach (var scenario in scenarios)
        {
            foreach (var start in PlacesOf(scenario).Distinct())
                _owners[start] = _owners.GetValueOrDefault(start) + 1;
        }
    }

    /// <summary>Adds what one scenario wants.</summary>
    public void Add(IEnumerable<ScenarioFailure> failures)
    {
        foreach (var (key, mend) in failures.SelectMany(failure => failure.Mends).Select(mend => (KeyOf(mend), mend)).DistinctBy(wish => wish.Item1))
        {
            _votes[key] = _votes.GetValueOrDefault(key) + 1;
            if (_votes[key] == 1)
                _mends.Add(mend);
        }
    }

    /// <summary>The mends in the order in which they were wanted first.</summary>
    public IReadOnlyList<Mend> Mends =>
        [.. _mends.Where(mend => _votes[KeyOf(mend)] >= _owners.GetValueOrDefault(mend.Owner.Start, int.MaxValue))];

    private static (int, string) KeyOf(Mend mend) =>
        (mend.Owner.Start, $"{mend.Kind} {string.Join('/', mend.Path)} {(mend.Value is null ? "" : NewText.InLine(mend.Value, isFlow: true))}");

    private static IEnumerable<int> PlacesOf(Scenario scenario) =>
        scenario.Expectations.Select(expectation => expectation.Entry.Start)
            .Concat(Steps(scenario.Conversation))
            .Concat(scenario.World.FarEnds.SelectMany(farEnd => farEnd.InTurn).SelectMany(part => Steps(part.Conversation)))
            .Concat(scenario.World.OtherCallers.SelectMany(caller => Steps(caller.Conversation)));

    private static IEnumerable<int> Steps(IReadOnlyList<ConversationStep> steps) => steps.SelectMany(step => step switch
    {
        HearStep hear => Steps(hear.Then).Prepend(hear.Span.Start),
        AnyOrderStep group => Steps(group.Steps).Prepend(group.Span.Start),
        _ => [step.Span.Start],
    });
}
