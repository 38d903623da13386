using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Applications;

/// <summary>
/// Runs a script's session, with a call or without one. Every input comes from the event queue, one at a time, so a
/// session is never entered while another one is being advanced.
/// </summary>
internal sealed partial class SessionParty : Party, IEventTarget, IPromptOwner, IRequestOwner
{
    private readonly World _world;
    private readonly ICallApplication _application;
    private CallSession? _session;
    private PromptPlayer? _prompts;
    private CallLeg? _latestLine;
    private ListenModes _listensFor;

    public SessionParty(World world, Call call, ICallApplication application)
    {
        _world = world;
        _application = application;
        Call = call;
    }

    /// <summary>The call that the session belongs to.</summary>
    public Call Call { get; }

    /// <summary>The session's own line: the leg to its caller, or to the one it called; <c>null</c> if it has none.</summary>
    public CallLeg? Line { get; private set; }

    /// <summary>The session's line for the journal, also when it is over; else its call.</summary>
    public LegReference Reference => _latestLine?.Reference ?? LegReference.ToCall(Call.Number);

    /// <summary>Whether the session is over, or never began: nothing reaches it.</summary>
    public bool HasEnded => _session is null or { HasEnded: true };

    public override PartyKind Kind => PartyKind.Script;

    /// <summary>The number that the session answers at; empty without a call.</summary>
    public string OwnNumber => Line?.Details.CalledNumber ?? "";

    internal override ListenModes ListensFor => _listensFor;

    internal override string Name => _application.Name;

    internal override string SessionId => _session?.Options.SessionId ?? "";

    internal override WaitingFor WaitsFor => _listensFor switch
    {
        ListenModes.None => WaitingFor.HangUp,
        ListenModes.Dtmf => WaitingFor.Keys,
        ListenModes.Speech => WaitingFor.Speech,
        _ => WaitingFor.KeysOrSpeech,
    };

    /// <summary>Starts a session without a call.</summary>
    public static SessionParty Launch(
        World world,
        Call call,
        ICallApplication application,
        IReadOnlyList<KeyValuePair<string, string>> variables,
        string parent)
    {
        var party = new SessionParty(world, call, application);
        party.Begin();
        if (world.Journal.IsOn)
            world.Journal.Add(new SessionStartedEntry(application.Name, parent, variables)
            {
                Time = world.Now, Leg = party.Reference, Session = party.SessionId,
            });
        party.Receive(new SessionStartedInput(null)
        {
            Variables = variables,
            ParentSessionId = parent.Length == 0 ? null : parent,
        });
        return party;
    }

    internal override void OnOffered(CallLeg leg)
    {
        Line = _latestLine = leg;
        Begin();
        Advance(new SessionStartedInput(leg.Details) { Time = _world.Now });
    }

    void IPromptOwner.PromptsEnded(WaitToken token)
    {
        _prompts = null;
        Advance(new PromptsCompletedInput(token) { Time = _world.Now });
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !HasEnded;

    void IEventTarget.Fire(in ScheduledEvent scheduled) => Advance(InputOf(scheduled));

    string IRequestOwner.SessionId => SessionId;

    void IPromptOwner.PromptsFailed(WaitToken token, Uri url, string problem)
    {
        _prompts = null;
        Advance(new PromptsFailedInput(token, url, problem) { Time = _world.Now });
    }

    void IRequestOwner.RequestEnded(WaitToken token, FetchOutcome outcome) =>
        Advance(new FetchCompletedInput(token, outcome) { Time = _world.Now });

    private void Begin()
    {
        Call.Open();
        _session = _application.CreateSession(new SessionOptions
        {
            SessionId = _world.Identifiers.NextSessionId(),
            Seed = _world.Identifiers.NextSeed(),
            Epoch = _world.Options.Epoch,
            StepBudget = _world.Options.StepBudget,
            AutoAnswer = _world.Options.AutoAnswer,
            ImplicitAnswer = _world.Options.ImplicitAnswer,
            Trace = _world.Options.Trace,
        });
        _world.Sessions.Add(this);
    }

    private void Advance(SessionInput input)
    {
        if (HasEnded)
            return;
        var effects = _world.Effects;
        _session!.Advance(input, effects);
        foreach (var effect in effects)
            CarryOut(effect);
        effects.Clear();
    }
}
