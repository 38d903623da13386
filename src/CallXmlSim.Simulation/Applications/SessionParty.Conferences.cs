using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Conferences;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Mixing;

namespace CallXmlSim.Simulation.Applications;

/// <content>Conferences and connections with the callers of other sessions.</content>
internal sealed partial class SessionParty
{
    private List<Participation>? _participations;

    private void CreateConference(CreateConferenceEffect create)
    {
        var conference = World.Conferences.FindOrCreate(create.Name, out var isNew);
        if (World.Journal.IsOn)
            World.Journal.Add(new ConferenceCreatedEntry(conference.Id, create.Name, isNew)
            {
                Time = World.Now, Leg = Reference, Session = SessionId,
            });
        Receive(new ConferenceCreatedInput(create.Token, conference.Id));
    }

    private void JoinConference(JoinConferenceEffect join)
    {
        if (!World.Conferences.TryFind(join.ConferenceId, out var conference))
            Receive(new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoSuchConference, join.ConferenceId));
        else if (!TryEnter(new Participation(conference, join.Token, join.ExitTone), join.ListensOnly, join.EnterTone))
            Receive(new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoCall, SessionId));
        else
            Receive(new ConferenceJoinedInput(join.Token));
    }

    // All of them, or none.
    private void JoinSessions(JoinSessionsEffect join)
    {
        foreach (var id in join.SessionIds)
        {
            if (World.Sessions.Find(id) is not { } other)
            {
                Receive(new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoSuchSession, id));
                return;
            }

            if (other.Line is not { State: LegState.Connected })
            {
                Receive(new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoCall, id));
                return;
            }
        }

        var conference = World.Conferences.Create();
        if (!TryEnter(new Participation(conference, join.Token, ExitTone: null) { IsHost = true }, false, null))
        {
            Receive(new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoCall, SessionId));
            return;
        }

        foreach (var id in join.SessionIds.Distinct(StringComparer.Ordinal))
        {
            if (World.Sessions.Find(id) is { } other && other != this)
                other.TryEnter(new Participation(conference, default, ExitTone: null) { Host = this }, false, null);
        }

        Receive(new ConferenceJoinedInput(join.Token));
    }

    private bool TryEnter(Participation participation, bool listensOnly, PromptSegment? tone)
    {
        if (Line is not { State: LegState.Connected } line)
            return false;
        (_participations ??= []).Add(participation);
        participation.Conference.Enter(line, this, listensOnly, tone);
        return true;
    }

    private void Leave(WaitToken token)
    {
        if (_participations?.Find(participation => participation.Token == token) is { } found)
            Leave(found);
    }

    private void LeaveAll()
    {
        while (_participations is [var first, ..])
            Leave(first);
    }

    private void Leave(Participation participation)
    {
        _participations!.Remove(participation);
        var conference = participation.Conference;
        conference.Leave(Line!, this, participation.ExitTone);
        if (participation.IsHost)
        {
            // The connection lasts as long as the session that made it takes part.
            while (conference.Mix.Members is [{ Holder: SessionParty other }, ..])
                other.LeaveWith(conference);
        }
        else if (participation.Host is { } host && conference.Count == 1)
        {
            host.EndConnection(conference);
        }
    }

    private void LeaveWith(Conference conference)
    {
        var participation = _participations!.Find(participation => participation.Conference == conference)!;
        _participations.Remove(participation);
        conference.Leave(Line!, this, tone: null);
    }

    private void EndConnection(Conference conference)
    {
        if (_participations?.Find(participation => participation.Conference == conference) is { } own)
            Receive(new ConferenceEndedInput(own.Token));
    }

    // Most sessions are never connected with anybody but their caller; nothing is made for them.
    private IEnumerable<AudioMix> MixesOf(CallLeg leg) =>
        _participations is null && _outbound?.Mix is null ? [] : AllMixesOf(leg);

    private IEnumerable<AudioMix> AllMixesOf(CallLeg leg)
    {
        if (_outbound?.Mix is { } bridge)
            yield return bridge;
        if (_participations is null || leg != Line)
            yield break;
        foreach (var participation in _participations)
            yield return participation.Conference.Mix;
    }

    private sealed record Participation(Conference Conference, WaitToken Token, PromptSegment? ExitTone)
    {
        /// <summary>Whether this session made the connection.</summary>
        public bool IsHost { get; init; }

        /// <summary>The session that made the connection; <c>null</c> in a conference.</summary>
        public SessionParty? Host { get; init; }
    }
}
