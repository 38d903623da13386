namespace CallXmlSim.ContactCenter.Api;

/// <summary>Counts a tenant's requests per minute; the minute begins with the first request that finds none running.</summary>
internal sealed class RateLimit(int requestsPerMinute)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private TimeSpan _end = TimeSpan.MinValue;
    private int _requests;

    /// <summary>Counts a request, and tells whether it is one too many.</summary>
    public bool IsExceeded(TimeSpan now)
    {
        if (now >= _end)
        {
            _end = now + Minute;
            _requests = 0;
        }

        return ++_requests > requestsPerMinute;
    }
}
