using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Web;

/// <summary>For whom a web request is made.</summary>
internal interface IRequestOwner
{
    /// <summary>The leg on whose behalf the request is made, for the journal.</summary>
    LegReference Reference { get; }

    /// <summary>The session that makes the request; empty if none does.</summary>
    string SessionId { get; }

    /// <summary>The request has ended.</summary>
    void RequestEnded(WaitToken token, FetchOutcome outcome);
}
