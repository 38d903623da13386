using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web.Caching;

namespace CallXmlSim.Simulation.Web;

/// <summary>
/// A request on its way to a server and back, redirects included. Once sent it arrives, whatever becomes of
/// the session and its call meanwhile.
/// </summary>
internal sealed class RequestInFlight : IEventTarget
{
    private const int RedirectLimit = 10;

    private readonly World _world;
    private readonly Call _call;
    private readonly IRequestOwner _owner;
    private readonly FetchRequest _wanted;
    private readonly WaitToken _token;
    private readonly TimeSpan _deadline;
    private WebRequest _request;
    private WebRequest? _sent;
    private StoredReply? _toConfirm;
    private TimeSpan _sentAt;
    private IWebSource? _source;
    private int _redirects;
    private bool _hasEnded;

    private RequestInFlight(World world, Call call, IRequestOwner owner, FetchRequest wanted, WaitToken token)
    {
        _world = world;
        _call = call;
        _owner = owner;
        _wanted = wanted;
        _token = token;
        _deadline = world.Now + wanted.Timeout;
        _request = WebRequest.Of(wanted);
    }

    private enum Stage
    {
        Arrives,
        Answered,
        Cached,
        TimesOut,
    }

    /// <summary>Sends a request.</summary>
    /// <param name="world">The world.</param>
    /// <param name="call">The call that the request belongs to.</param>
    /// <param name="owner">Who is told of the outcome, from an event of the queue.</param>
    /// <param name="wanted">The request.</param>
    /// <param name="token">Goes back to the owner.</param>
    public static void Send(World world, Call call, IRequestOwner owner, FetchRequest wanted, WaitToken token = default)
    {
        world.Journal.Secrets.LearnFrom(wanted.Fields);
        if (world.Journal.IsOn)
            world.Journal.Add(new FetchEntry(wanted) { Time = world.Now, Leg = owner.Reference, Session = owner.SessionId });
        call.Open();
        new RequestInFlight(world, call, owner, wanted, token).Send();
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
            case Stage.Cached:
                Use((WebReply)scheduled.Payload!, CacheUse.Stored);
                break;
            case Stage.TimesOut:
                End(TimedOut);
                break;
        }
    }

    private FetchFailure TimedOut => new(
        FetchFailureKind.TimedOut,
        $"no reply from \"{_request.Address}\" within {_wanted.Timeout.TotalSeconds:0.###} s");

    private void Send()
    {
        _sentAt = _world.Now;
        _toConfirm = _world.Web.Cache.Find(_request, _wanted.Caching, _sentAt, out var isUsable);
        if (isUsable)
        {
            _world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, (int)Stage.Cached, 0, _toConfirm!.Reply));
            return;
        }

        _sent = _toConfirm?.Confirmation(_request) ?? _request;
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
        var answer = _source!.Answer(_sent!);
        if (_hasEnded)
            return;
        if (answer.Delay is { } delay && _world.Now + delay <= _deadline)
            _world.Queue.After(delay, new ScheduledEvent(this, (int)Stage.Answered, 0, answer));
        else
            _world.Queue.After(_deadline - _world.Now, new ScheduledEvent(this, (int)Stage.TimesOut));
    }

    private void Take(WebAnswer answer)
    {
        var cache = _world.Web.Cache;
        if (answer is not WebReply reply)
        {
            End(((WebFailure)answer).Failure);
        }
        else if (reply.Status == 304 && _toConfirm is not null)
        {
            Use(cache.Confirm(_request, _toConfirm, reply, _sentAt, _world.Now), CacheUse.Confirmed);
        }
        else
        {
            cache.Take(_request, reply, _sentAt, _world.Now);
            Use(reply, CacheUse.None);
        }
    }

    private void Use(WebReply reply, CacheUse cache)
    {
        if (Redirect.Of(reply, _request) is not { } next)
        {
            End(reply.ForSession(_request.Url, cache));
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
        {
            _world.Journal.Add(new ResponseEntry(outcome)
            {
                Time = _world.Now,
                Leg = _owner.Reference,
                Session = _owner.SessionId,
                Request = _wanted,
            });
        }

        _owner.RequestEnded(_token, outcome);
        _call.Close();
    }
}
