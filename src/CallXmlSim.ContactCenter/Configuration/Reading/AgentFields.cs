using System.Globalization;
using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>Reads a tenant's agents.</summary>
internal sealed class AgentFields(YamlBinder binder, TenantScope scope)
{
    // Instead of a talk time: the agent waits for the customer to hang up.
    private const string Forever = "forever";
    private const int LevelStep = 10;

    private static readonly (string Name, OfferResponse Value)[] Responses =
        [("accept", OfferResponse.Accept), ("reject", OfferResponse.Reject), ("letRing", OfferResponse.LetRing)];

    private readonly Uniqueness _names = new(binder, "Agent");

    /// <summary>The states that an agent can begin in and choose.</summary>
    public static IReadOnlyList<(string Name, AgentState Value)> Statuses { get; } =
    [
        ("available", AgentState.Available),
        ("onBreak", AgentState.OnBreak),
        ("workingOffline", AgentState.WorkingOffline),
        ("loggedOut", AgentState.LoggedOut),
    ];

    public IReadOnlyList<AgentOptions>? ReadAll(YamlFields tenant) =>
        tenant.Optional("agents") is null ? null : tenant.Items("agents").ReadAll(Read);

    private AgentOptions? Read(YamlNode node)
    {
        if (binder.Fields(node, "an agent") is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        if (name is not null)
            _names.Add(name, fields.SpanOf("name"));
        var defaults = new AgentOptions { Name = name ?? "" };
        var agent = defaults with
        {
            Queues = fields.Optional("queues") is null ? null : Memberships(fields.Items("queues")),
            InitialState = fields.OneOf("status", "a status", Statuses) ?? defaults.InitialState,
            OfferTimeout = fields.Duration("offerTimeout", binder, 15, 60) ?? defaults.OfferTimeout,
            MayReject = fields.Boolean("mayReject") ?? defaults.MayReject,
            OnOffer = fields.OneOf("onOffer", "what an agent does with an offer", Responses) ?? defaults.OnOffer,
            RespondsAfter = fields.Duration("respondsAfter") ?? defaults.RespondsAfter,
            TalkTime = TalkTime(fields, defaults),
            WrapsUpAfter = fields.Duration("wrapsUpAfter"),
            ReturnsAfter = fields.Duration("returnsAfter"),
        };
        fields.RejectOthers();
        return name is null ? null : agent;
    }

    private static TimeSpan? TalkTime(YamlFields fields, AgentOptions defaults) =>
        fields.Optional("talkTime") is YamlScalar { Value: Forever }
            ? null
            : fields.Duration("talkTime") ?? defaults.TalkTime;

    private List<QueueMembership> Memberships(IReadOnlyList<YamlNode> items)
    {
        var unique = new Uniqueness(binder, "Queue");
        var memberships = new List<QueueMembership>();
        foreach (var item in items)
        {
            if (Membership(item) is not { } membership)
                continue;
            unique.Add(membership.QueueId.ToString(CultureInfo.InvariantCulture), item.Span);
            memberships.Add(membership);
        }

        return memberships;
    }

    // A queue is named by its id alone, or with the agent's place in it.
    private QueueMembership? Membership(YamlNode node)
    {
        if (node is not YamlMapping)
            return scope.Queue(node, "a queue") is { } plain ? new QueueMembership(plain) : null;
        var fields = binder.Fields(node, "a queue of an agent")!;
        var queue = fields.Required("queue") is { } value ? scope.Queue(value, "\"queue\"") : null;
        var level = fields.WholeNumber("level");
        if (level is { } number && (number % LevelStep != 0 || number is < LevelStep or > 10 * LevelStep))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.BadLevel,
                fields.SpanOf("level"),
                [number.ToString(CultureInfo.InvariantCulture)],
                "Levels are 10, 20 and so on up to 100.");
        }

        var enabled = fields.Boolean("enabled") ?? true;
        fields.RejectOthers();
        return queue is { } id ? new QueueMembership(id, level ?? new QueueMembership(id).Level, enabled) : null;
    }
}
