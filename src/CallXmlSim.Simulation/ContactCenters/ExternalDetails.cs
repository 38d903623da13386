using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.ContactCenters;

/// <summary>What the external IVR learns about its leg.</summary>
internal static class ExternalDetails
{
    /// <summary>The customer's number, the access number, a Call-ID of the leg's own and the platform's headers.</summary>
    public static CallDetails Of(ExternalLeg leg)
    {
        var headers = leg.Headers;
        var pairs = new KeyValuePair<string, string>[headers.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new(headers[i].Name, headers[i].Value);
        return new CallDetails(new CallId(leg.CallId), leg.CallingNumber, leg.CalledNumber)
        {
            CallerName = leg.Interaction.Call.CallerName,
            Headers = pairs,
        };
    }
}
