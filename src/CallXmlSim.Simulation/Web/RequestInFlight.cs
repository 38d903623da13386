using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Web;

/// <summary>
/// A request of a session on its way to a server and back, redirects included. Once sent it arrives, whatever becomes of
/// the session and its call meanwhile.
/// </summary>
internal sealed class RequestInFlight : IEventTarget
{
    private const int RedirectLimit = 10;

    private readonly World _world;
    private readonly Call _call;
    private readonly SessionParty _session;
    private readonly FetchEffect _fetch;
    private readonly TimeSpan _deadline;
    private WebRequest _request;
    private IWebSource? _source;
    private int _redirects;
    private bool _hasEnded;

    private RequestInFlight(World world, Call call, SessionParty session, FetchEffect fetch)
    {
        _world = world;
        _call = call;
        _session = session;
        _fetch = fetch;
        _deadline = world.Now + fetch.Request.Timeout;
        _request = WebRequest.Of(fetch.Request);
    }

    private enum Stage
    {
        Arrives,
        Answered,
        TimesOut,
    }

    /// <summary>Sends a session's request.</summary>
    public static void Send(World world, Call call, SessionParty session, FetchEffect fetch)
    {
        world.Journal.Secrets.LearnFrom(fetch.Request.Fields);
        if (world.Journal.IsOn)
            world.Journal.Add(new FetchEntry(fetch.Request) { Time = world.Now, Leg = session.Reference });
        call.Open();
        new RequestInFlight(world, call, session, fetch).Send();
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !_hasEnded || (Stage)scheduled.Kind == Stage.Arrives;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        switch ((Stage)scheduled.Kind)
        {
            case Stage.Arrives:
                Arrive();
                break;
            case Stage.Answered:
                Take((WebAnswer)scheduled.Payload!);
                break;
            case Stage.TimesOut:
                End(TimedOut);
                break;
        }
    }

    private FetchFailure TimedOut => new(
        FetchFailureKind.TimedOut,
        $"no reply from \"{_request.Address}\" within {_fetch.Request.Timeout.TotalSeconds:0.###} s");

    private void Send()
    {
        _source = _world.Web.Find(_request);
        if (_source is null)
        {
            var kind = _request.Url.Scheme is "http" or "https"
                ? FetchFailureKind.Unreachable
                : FetchFailureKind.UnsupportedScheme;
            var nobody = new WebFailure(new FetchFailure(kind, _world.Web.Explain(_request)), TimeSpan.Zero);
            _world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, (int)Stage.Answered, 0, nobody));
            return;
        }

        _world.Queue.After(_source.WayThere, new ScheduledEvent(this, (int)Stage.Arrives));
        if (_world.Now + _source.WayThere > _deadline)
            _world.Queue.After(_deadline - _world.Now, new ScheduledEvent(this, (int)Stage.TimesOut));
    }

    private void Arrive()
    {
        var answer = _source!.Answer(_request);
        if (_hasEnded)
            return;
        if (answer.Delay is { } delay && _world.Now + delay <= _deadline)
            _world.Queue.After(delay, new ScheduledEvent(this, (int)Stage.Answered, 0, answer));
        else
            _world.Queue.After(_deadline - _world.Now, new ScheduledEvent(this, (int)Stage.TimesOut));
    }

    private void Take(WebAnswer answer)
    {
        if (answer is WebFailure failure)
        {
            End(failure.Failure);
        }
        else if (Redirect.Of((WebReply)answer, _request) is not { } next)
        {
            End(((WebReply)answer).ForSession(_request.Url));
        }
        else if (_redirects++ < RedirectLimit)
        {
            _request = next;
            Send();
        }
        else
        {
            var message = $"\"{_request.Address}\" was redirected more than {RedirectLimit} times";
            End(new FetchFailure(FetchFailureKind.Unreachable, message));
        }
    }

    private void End(FetchOutcome outcome)
    {
        _hasEnded = true;
        if (_world.Journal.IsOn)
            _world.Journal.Add(new ResponseEntry(outcome) { Time = _world.Now, Leg = _session.Reference });
        _session.FetchEnded(_fetch.Token, outcome);
        _call.Close();
    }
}
