using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Applications;

/// <summary>
/// Runs a script's session, with a call or without one. Every input comes from the event queue, one at a time, so a
/// session is never entered while another one is being advanced.
/// </summary>
internal sealed partial class SessionParty : Party, IEventTarget, IPromptOwner, IRequestOwner, IRecordingOwner
{
    private readonly ICallApplication _application;
    private CallSession? _session;
    private PromptPlayer? _prompts;
    private CallLeg? _latestLine;
    private ListenEffect _listening = ListenEffect.None;

    public SessionParty(Call call, ICallApplication application)
    {
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

    private World World => Call.World;

    internal override ListenModes ListensFor => _listening.Modes;

    internal override string Name => _application.Name;

    internal override string SessionId => _session?.Options.SessionId ?? "";

    /// <summary>The session's number; 0 before it has begun.</summary>
    public int SessionNumber => _session?.Options.SessionNumber ?? 0;

    internal override WaitingFor WaitsFor => ListensFor switch
    {
        ListenModes.None => WaitingFor.HangUp,
        ListenModes.Dtmf => WaitingFor.Keys,
        ListenModes.Speech => WaitingFor.Speech,
        _ => WaitingFor.KeysOrSpeech,
    };

    /// <summary>Starts a session without a call.</summary>
    public static SessionParty Launch(
        Call call,
        ICallApplication application,
        IReadOnlyList<KeyValuePair<string, string>> variables,
        string parent)
    {
        var party = new SessionParty(call, application);
        party.Begin();
        if (call.World.Journal.IsOn)
            call.World.Journal.Add(new SessionStartedEntry(application.Name, parent, variables)
            {
                Time = call.World.Now, Leg = party.Reference, Session = party.SessionId,
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
        Advance(new SessionStartedInput(leg.Details) { Time = World.Now });
    }

    void IPromptOwner.PromptsEnded(WaitToken token)
    {
        _prompts = null;
        Advance(new PromptsCompletedInput(token) { Time = World.Now });
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !HasEnded;

    void IEventTarget.Fire(in ScheduledEvent scheduled) => Advance(InputOf(scheduled));

    string IRequestOwner.SessionId => SessionId;

    void IPromptOwner.PromptsFailed(WaitToken token, Uri url, string problem)
    {
        _prompts = null;
        Advance(new PromptsFailedInput(token, url, problem) { Time = World.Now });
    }

    void IRequestOwner.RequestEnded(WaitToken token, FetchOutcome outcome) =>
        Advance(new FetchCompletedInput(token, outcome) { Time = World.Now });

    private void Begin()
    {
        Call.Open();
        _session = _application.CreateSession(new SessionOptions
        {
            SessionNumber = World.Identifiers.NextSession(),
            Seed = World.Identifiers.NextSeed(),
            Epoch = World.Options.Epoch,
            StepBudget = World.Options.StepBudget,
            AutoAnswer = World.Options.AutoAnswer,
            ImplicitAnswer = World.Options.ImplicitAnswer,
            SendsSessionVariables = World.Options.SendsSessionVariables,
            Trace = World.Options.Trace,
        });
        World.Sessions.Add(this);
    }

    private void Advance(SessionInput input)
    {
        if (HasEnded)
            return;
        var effects = World.Effects;
        _session!.Advance(input, effects);
        foreach (var effect in effects)
            CarryOut(effect);
        effects.Clear();
    }
}
