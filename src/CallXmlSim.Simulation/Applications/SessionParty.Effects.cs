using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Applications;

/// <content>What the world does about each effect of a session.</content>
internal sealed partial class SessionParty
{
    private void CarryOut(SessionEffect effect)
    {
        switch (effect)
        {
            case PlayPromptsEffect play:
                Play(play);
                break;
            case StopPromptsEffect stop:
                Stop(stop);
                break;
            case ListenEffect listen:
                Listen(listen);
                break;
            case StartTimerEffect timer:
                World.Queue.After(timer.Delay, new ScheduledEvent(this, (int)Happening.Timer, timer.Token.Number));
                break;
            case FetchEffect fetch:
                RequestInFlight.Send(World, Call, this, fetch.Request, fetch.Token);
                break;
            case AnswerEffect:
                Line!.Answer();
                break;
            case RejectEffect:
                Line!.Refuse(ReleaseCause.Rejected);
                break;
            case HangUpEffect:
                HangUp();
                break;
            case EndEffect end:
                End(end);
                break;
            default:
                CarryOutWithOthers(effect);
                break;
        }
    }

    private void CarryOutWithOthers(SessionEffect effect)
    {
        switch (effect)
        {
            case PlaceCallEffect place:
                PlaceCall(place);
                break;
            case TransferEffect transfer:
                Transfer(transfer);
                break;
            case ReleaseFarEndEffect release:
                Release(release.Token);
                break;
            case LaunchSessionEffect launch:
                Launch(launch);
                break;
            case SendEventEffect send:
                Send(send);
                break;
            case CreateConferenceEffect create:
                CreateConference(create);
                break;
            case JoinConferenceEffect join:
                JoinConference(join);
                break;
            case JoinSessionsEffect join:
                JoinSessions(join);
                break;
            case LeaveConferenceEffect leave:
                Leave(leave.Token);
                break;
            default:
                CarryOutRecording(effect);
                break;
        }
    }

    private void Listen(ListenEffect listen)
    {
        _listening = listen;
        if (Line is null)
            return;
        var isMixed = false;
        foreach (var mix in MixesOf(Line))
        {
            mix.TellListening();
            isMixed = true;
        }

        if (!isMixed)
            Line.OtherThan(this).OnListening(Line, listen.Modes);
    }

    private void Launch(LaunchSessionEffect launch)
    {
        if (World.Sessions.Count >= World.Options.SessionLimit || !World.Sessions.CountLaunch(Call.Number))
        {
            Receive(new LaunchRefusedInput(launch.Token));
            return;
        }

        var child = Launch(Call, launch.Application, launch.Variables, SessionId);
        Receive(new SessionLaunchedInput(launch.Token, child.SessionId));
    }

    private void Send(SendEventEffect send)
    {
        var receiver = World.Sessions.Find(send.SessionId);
        if (World.Journal.IsOn)
            World.Journal.Add(new EventSentEntry(send.SessionId, send.Value, receiver is not null)
            {
                Time = World.Now, Leg = Reference, Session = SessionId,
            });
        receiver?.Receive(new EventReceivedInput(send.Value, SessionId));
        Receive(new EventSentInput(send.Token, receiver is not null));
    }

    private void Play(PlayPromptsEffect play)
    {
        // Nobody hears a prompt on a leg that is over; its end is reported so that the session does not wait for ever.
        if (Line is not { State: not LegState.Ended } line)
        {
            Later(Happening.PromptsEnded, play.Token.Number);
            return;
        }

        _prompts?.Stop();
        _prompts = new PromptPlayer(World, line, this, this, play.Segments, play.Token);
        _prompts.Start();
    }

    private void Stop(StopPromptsEffect stop)
    {
        if (_prompts?.Token != stop.Token)
            return;
        _prompts.Stop();
        _prompts = null;
    }

    private void HangUp()
    {
        StopPrompts();
        StopRecordings(RecordingEnd.Stopped);
        if (Line is not { } line)
            return;
        LeaveAll();
        AbandonOutbound();
        if (line.State is LegState.Dialled or LegState.Ringing && line.Callee == this)
            line.Refuse(ReleaseCause.Rejected);
        else
            line.HangUp(this);
    }

    private void StopPrompts()
    {
        _prompts?.Stop();
        _prompts = null;
    }

    private void End(EndEffect end)
    {
        if (World.Journal.IsOn)
            World.Journal.Add(new EndedEntry(Name, end) { Time = World.Now, Leg = Reference, Session = SessionId });
        HangUp();
        AbandonOutbound();
        World.Sessions.Remove(this);
        Call.Close();
    }

    private void Record(SessionEffect effect)
    {
        if (!World.Journal.IsOn)
            return;
        JournalEntry? entry = effect switch
        {
            LogEffect log => new LogEntry(log.Message, log.Label) { Time = World.Now, Leg = Reference, Session = SessionId },
            EventEffect raised => new EventEntry(raised) { Time = World.Now, Leg = Reference, Session = SessionId },
            ChoiceEffect choice => new ChoiceEntry(choice) { Time = World.Now, Leg = Reference, Session = SessionId },
            DeliverRecordingEffect sent => new RecordingSentEntry(sent.Recording.Name, sent.Destination)
            {
                Time = World.Now, Leg = Reference, Session = SessionId,
            },
            DiagnosticEffect found => new DiagnosticEntry(found.Diagnostic) { Time = World.Now, Leg = Reference, Session = SessionId },
            _ => null,
        };
        if (entry is not null)
            World.Journal.Add(entry);
    }
}
