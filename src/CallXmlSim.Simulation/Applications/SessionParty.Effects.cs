using CallXmlSim.Sessions.Effects;
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
                ListensFor = listen.Modes;
                _leg!.OtherThan(this).OnListening(_leg, listen.Modes);
                break;
            case StartTimerEffect timer:
                world.Queue.After(timer.Delay, new ScheduledEvent(this, (int)Happening.Timer, timer.Token.Number));
                break;
            case FetchEffect fetch:
                RequestInFlight.Send(world, call, this, fetch.Request, fetch.Token);
                break;
            case AnswerEffect:
                _leg!.Answer();
                break;
            case RejectEffect:
                _leg!.Refuse(ReleaseCause.Rejected);
                break;
            case HangUpEffect:
                HangUp();
                break;
            case EndEffect end:
                End(end);
                break;
            default:
                Record(effect);
                break;
        }
    }

    private void Play(PlayPromptsEffect play)
    {
        // Nobody hears a prompt on a leg that is over; its end is reported so that the session does not wait for ever.
        if (_leg!.State == LegState.Ended)
        {
            Later(Happening.PromptsEnded, play.Token.Number);
            return;
        }

        _prompts?.Stop();
        _prompts = new PromptPlayer(world, _leg, this, this, play.Segments, play.Token);
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
        _prompts?.Stop();
        _prompts = null;
        if (_leg!.State is LegState.Dialled or LegState.Ringing)
            _leg.Refuse(ReleaseCause.Rejected);
        else
            _leg.HangUp(this);
    }

    private void End(EndEffect end)
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new EndedEntry(Name, end) { Time = world.Now, Leg = _leg!.Reference });
        HangUp();
        call.Close();
    }

    private void Record(SessionEffect effect)
    {
        if (!world.Journal.IsOn)
            return;
        JournalEntry? entry = effect switch
        {
            LogEffect log => new LogEntry(log.Message, log.Label) { Time = world.Now, Leg = _leg!.Reference },
            EventEffect raised => new EventEntry(raised) { Time = world.Now, Leg = _leg!.Reference },
            ChoiceEffect choice => new ChoiceEntry(choice) { Time = world.Now, Leg = _leg!.Reference },
            DiagnosticEffect found => new DiagnosticEntry(found.Diagnostic) { Time = world.Now, Leg = _leg!.Reference },
            _ => null,
        };
        if (entry is not null)
            world.Journal.Add(entry);
    }
}
