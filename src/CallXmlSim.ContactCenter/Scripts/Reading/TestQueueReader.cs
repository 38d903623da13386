using System.Globalization;
using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class TestQueueReader() : NodeReader("testQueue")
{
    private static readonly (string Name, AgentAvailability Value)[] Availabilities =
    [
        ("available", AgentAvailability.Available),
        ("availableOrBusy", AgentAvailability.AvailableOrBusy),
        ("orWorkingOffline", AgentAvailability.OrWorkingOffline),
        ("orOnBreak", AgentAvailability.OrOnBreak),
        ("loggedIn", AgentAvailability.LoggedIn),
    ];

    public override ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script)
    {
        if (Fields(content, place, script) is not { } fields)
            return null;
        var label = script.Label(fields, this);
        var queue = fields.Required("queue") is { } value ? script.Scope.Queue(value, "\"queue\"") : null;
        var node = new TestQueueNode(label, queue ?? 0)
        {
            NoAgents = fields.OneOf("noAgents", "a condition of agents", Availabilities),
            MoreWaitingThan = fields.WholeNumber("moreWaitingThan", least: 0),
            WaitingLongerThan = fields.Duration("waitingLongerThan"),
            Matched = script.Sequence(fields, "matched"),
            NotMatched = script.Sequence(fields, "notMatched"),
        };
        if (queue is { } id && !HasCondition(fields))
        {
            script.Binder.Diagnostics.Report(
                ConfigurationDiagnostics.NoCondition,
                place.Span,
                [id.ToString(CultureInfo.InvariantCulture)],
                "Add \"noAgents\", \"moreWaitingThan\" or \"waitingLongerThan\".");
        }

        fields.RejectOthers();
        return queue is null ? null : node;
    }

    private static bool HasCondition(YamlFields fields) =>
        fields.Optional("noAgents") is not null
        || fields.Optional("moreWaitingThan") is not null
        || fields.Optional("waitingLongerThan") is not null;
}
