using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Requests;

/// <summary>
/// The attribute <c>cache</c> (CallXML 3.0 reference, 7.6): with <c>yes</c> a stored reply is used however old, with
/// <c>no</c> none is; without the attribute the reply's headers decide.
/// </summary>
internal sealed class CacheAttribute(AttributeValue<bool> value)
{
    private static readonly FetchCaching Always = new(MaxAge: null, MaxStale: TimeSpan.MaxValue);
    private static readonly FetchCaching Never = new(MaxAge: TimeSpan.Zero, MaxStale: null);

    public bool TryRead(CallXmlSession session, out FetchCaching? caching, out Progress failure)
    {
        caching = null;
        if (!value.TryRead(session, out var cached, out failure))
            return false;
        caching = cached ? Always : Never;
        return true;
    }
}
