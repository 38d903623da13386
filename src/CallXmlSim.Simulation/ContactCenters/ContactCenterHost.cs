using CallXmlSim.ContactCenter;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.ContactCenters;

/// <summary>The world as the contact center sees it.</summary>
internal sealed class ContactCenterHost : IContactCenterHost, IEventTarget
{
    private readonly World _world;
    private readonly HashSet<string> _channels = new(StringComparer.Ordinal);

    public ContactCenterHost(World world, ContactCenterConfiguration configuration)
    {
        _world = world;
        foreach (var tenant in configuration.Tenants)
        {
            foreach (var channel in tenant.Channels)
                _channels.Add(NumberPlan.Normalize(channel.Number));
        }

        Engine = new ContactCenterEngine(configuration, this, new ContactCenterOptions
        {
            Seed = (uint)world.Options.Seed,
            StartTime = world.Options.Epoch,
        });
        foreach (var secret in Engine.Secrets)
            world.Journal.Secrets.Add(secret);
    }

    public ContactCenterEngine Engine { get; }

    TimeSpan IContactCenterHost.Now => _world.Now;

    /// <summary>Whether a number is one of the contact center's channels.</summary>
    public bool HasChannel(string number) => _channels.Contains(NumberPlan.Normalize(number));

    /// <summary>The contact center's part in a call that is about to reach it.</summary>
    public InteractionParty PartyFor(Call call) => new(_world, call, Engine);

    void IContactCenterHost.Schedule(TimeSpan delay, ContactCenterTimer timer) =>
        _world.Queue.After(delay, new ScheduledEvent(this, 0, 0, timer));

    void IContactCenterHost.DialExternalIvr(ExternalLeg leg) => PartyOf(leg.Interaction).Dial(leg);

    void IContactCenterHost.EndExternalLeg(ExternalLeg leg) => PartyOf(leg.Interaction).EndExternalLeg();

    TimeSpan IContactCenterHost.SpeakToCustomer(Interaction interaction, string text) =>
        PartyOf(interaction).Speak(text);

    void IContactCenterHost.DisconnectCustomer(Interaction interaction) => PartyOf(interaction).Disconnect();

    void IContactCenterHost.Report(ContactCenterEvent occurrence)
    {
        if (_world.Journal.IsOn)
            ContactCenterEntries.Add(_world, occurrence);
        switch (occurrence)
        {
            case InteractionQueued queued:
                PartyOf(queued.Interaction).Answer();
                break;
            case InteractionDeleted deleted:
                PartyOf(deleted.Interaction).Close();
                break;
            case CallRejected rejected:
                PartyOf(rejected.Interaction).Close();
                break;
        }
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => true;

    void IEventTarget.Fire(in ScheduledEvent scheduled) => Engine.TimerElapsed((ContactCenterTimer)scheduled.Payload!);

    /// <summary>The contact center's part in an interaction's call.</summary>
    internal static InteractionParty PartyOf(Interaction interaction) => (InteractionParty)interaction.Call.Tag!;
}
