using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>
/// What was fetched before it was needed (VoiceXML 2.0, 6.1.1). A platform may do so where the hint is <c>prefetch</c>; this
/// one does where the author says so, and not where that is merely the default. Requests are sent when the document begins,
/// in its order. Whoever needs the resource takes it, and waits if it is still on its way; it is taken once, and not when
/// it is older than <c>maxage</c>. What could not be had is asked for again when it is needed.
/// </summary>
internal sealed class Prefetches
{
    /// <summary>A document that names more has the rest fetched when it is needed.</summary>
    private const int Most = 64;

    private readonly Dictionary<(Uri Url, FetchPurpose Purpose), Prefetch> _all = [];

    /// <summary>Sends the requests of a document.</summary>
    public void Begin(VoiceXmlSession session, VoiceXmlProgram document)
    {
        foreach (var candidate in document.Prefetches)
        {
            var hint = candidate.Hint ?? session.Context.Root.Document.Properties.Find(candidate.Property);
            var request = candidate.Fetching.Request(session, candidate.Url, candidate.Purpose) with { IsAhead = true };
            if (hint != "prefetch" || _all.Count >= Most || request.Caching?.MaxAge == TimeSpan.Zero)
                continue;
            var prefetch = new Prefetch(session.NextToken());
            if (_all.TryAdd((candidate.Url, candidate.Purpose), prefetch))
                session.Emit(new FetchEffect(prefetch.Token, request));
        }
    }

    /// <summary>Forgets what a document that was left did not need.</summary>
    public void Clear() => _all.Clear();

    /// <summary>Takes what was fetched in place of a request; <c>null</c> when nothing was.</summary>
    public Prefetch? Take(FetchRequest request, TimeSpan now)
    {
        if (request.Method != "GET" || request.Fields.Count > 0 || !_all.Remove((request.Url, request.Purpose), out var found))
            return null;
        return request.Caching?.MaxAge is { } oldest && found.Outcome is not null && now - found.ArrivedAt >= oldest ? null : found;
    }

    /// <summary>A reply that nobody waits for yet.</summary>
    public void Arrived(FetchCompletedInput completed)
    {
        foreach (var (key, prefetch) in _all)
        {
            if (prefetch.Token != completed.Token)
                continue;
            (prefetch.Outcome, prefetch.ArrivedAt) = (completed.Outcome, completed.Time);
            if (completed.Outcome is not FetchReply { IsSuccess: true })
                _all.Remove(key);
            return;
        }
    }
}

/// <summary>A resource that is fetched before it is needed.</summary>
/// <param name="token">What its outcome will carry.</param>
internal sealed class Prefetch(WaitToken token)
{
    public WaitToken Token => token;

    /// <summary>The reply; <c>null</c> while it is on its way.</summary>
    public FetchOutcome? Outcome { get; set; }

    public TimeSpan ArrivedAt { get; set; }
}
