using System.Text;
using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Api;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>A world around the engine: a clock, an event queue, and a list of everything that was asked of it.</summary>
internal sealed class World : IContactCenterHost
{
    public const string Token = "92bd5cbf9ab120b3a47bdef9284b323d";
    public const string Address = "https://8x8.com/SC/externalIvrAction.php";

    private readonly PriorityQueue<Action, (TimeSpan Time, long Order)> _planned = new();
    private readonly List<ContactCenterEvent> _events = [];
    private long _order;

    public World(ContactCenterConfiguration? configuration = null, ulong seed = 1) =>
        Center = new ContactCenterEngine(
            configuration ?? ContactCenterConfiguration.Default, this, new ContactCenterOptions { Seed = seed });

    public ContactCenterEngine Center { get; }

    public TimeSpan Now { get; private set; }

    public IReadOnlyList<ContactCenterEvent> Events => _events;

    public List<ExternalLeg> Dialled { get; } = [];

    public List<ExternalLeg> LegsEnded { get; } = [];

    public List<string> Spoken { get; } = [];

    public List<Interaction> Disconnected { get; } = [];

    public IEnumerable<Diagnostic> Diagnostics => All<DiagnosticReported>().Select(reported => reported.Diagnostic);

    public Tenant Tenant => Center.Tenants[0];

    /// <summary>The external leg dialled last.</summary>
    public ExternalLeg Leg => Dialled[^1];

    public Agent Agent(string name) => Tenant.FindAgent(name)!;

    public PhoneQueue Queue(int id) => Tenant.FindQueue(id)!;

    public IEnumerable<T> All<T>()
        where T : ContactCenterEvent => _events.OfType<T>();

    /// <summary>A customer calls the demo's number.</summary>
    public Interaction Calls(string from = "16505551212", string to = "18006661212", string? callId = null) =>
        Center.Arrive(new InboundCall(from, to) { CallId = callId });

    /// <summary>A customer calls, and the external IVR answers.</summary>
    public Interaction Talks()
    {
        var interaction = Calls();
        Center.ExternalLegAnswered(Leg);
        return interaction;
    }

    /// <summary>A customer calls and reaches a queue by a request of the external IVR.</summary>
    public Interaction IsRoutedTo(int queue, string? extIvrData = null)
    {
        var interaction = Talks();
        Posts(Request(queue, extIvrData)).StatusCode.ShouldBe(200);
        ExternalIvrHangsUp();
        return interaction;
    }

    public void ExternalIvrHangsUp() => Center.ExternalLegEnded(Leg, ExternalLegOutcome.ExternalIvrHungUp);

    /// <summary>The six parameters for the call of the last external leg.</summary>
    public FormBuilder Request(object? queue, string? extIvrData = null) => new FormBuilder()
        .With("sip_id", Leg.PlatformCallId)
        .With("tenant", "klvm2")
        .With("token", Token)
        .With("action", "wForwardACD")
        .With("param", queue?.ToString())
        .With("extIvrData", extIvrData);

    public ExternalIvrReply Posts(FormBuilder form, string address = Address, string method = "POST") =>
        Center.Handle(new ExternalIvrRequest(method, new Uri(address))
        {
            ContentType = "application/x-www-form-urlencoded",
            Body = Encoding.UTF8.GetBytes(form.ToString()),
        });

    public ExternalIvrReply Gets(FormBuilder form, string address = Address) =>
        Center.Handle(new ExternalIvrRequest("GET", new Uri($"{address}?{form}")));

    /// <summary>Lets virtual time pass, and everything happen that was planned for it.</summary>
    public void Pass(double seconds)
    {
        var end = Now + TimeSpan.FromSeconds(seconds);
        while (_planned.TryPeek(out _, out var next) && next.Time <= end)
        {
            Now = next.Time;
            _planned.Dequeue()();
        }

        Now = end;
    }

    public void Schedule(TimeSpan delay, ContactCenterTimer timer)
    {
        delay.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
        _planned.Enqueue(() => Center.TimerElapsed(timer), (Now + delay, _order++));
    }

    public void DialExternalIvr(ExternalLeg leg) => Dialled.Add(leg);

    public void EndExternalLeg(ExternalLeg leg) => LegsEnded.Add(leg);

    public TimeSpan SpeakToCustomer(Interaction interaction, string text)
    {
        Spoken.Add(text);
        return TimeSpan.FromSeconds(text.Split(' ').Length);
    }

    public void DisconnectCustomer(Interaction interaction) => Disconnected.Add(interaction);

    public void Report(ContactCenterEvent occurrence) => _events.Add(occurrence);
}
