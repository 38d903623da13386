using CallXmlSim.CallXml.Events;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Calls;

/// <summary>The events of calls that are not answered (CallXML 3.0 reference, 4.2).</summary>
internal static class DialFailures
{
    public static CallXmlEvent EventOf(DialFailure failure, DialRequest request) => failure switch
    {
        DialFailure.BadDestination =>
            CallXmlEvent.Error(ErrorType.BadNumber, $"\"{request.Destination}\" is no telephone number and no SIP address"),
        DialFailure.Busy => Failed("busy", request, "is busy"),
        DialFailure.Rejected => Failed("rejected", request, "rejects the call"),
        DialFailure.Unreachable => Failed("unreachable", request, "cannot be reached"),
        DialFailure.NoAnswer => Failed("unknown", request, $"does not answer within {request.RingTimeout.TotalSeconds:0.###} s"),
        _ => Failed("unknown", request, "cannot be called now: the network is busy"),
    };

    private static CallXmlEvent Failed(string reason, DialRequest request, string what) =>
        new(EventFamilies.CallFailure, reason) { Message = $"\"{request.Destination}\" {what}" };
}
