using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>A request with what the checks have made of it so far.</summary>
internal sealed class RoutingRequest(ExternalIvrRequest http, PlatformOptions platform, RequestParameters parameters)
{
    public ExternalIvrRequest Http => http;

    /// <summary>The platform it came to.</summary>
    public PlatformOptions Platform => platform;

    public RequestParameters Parameters => parameters;

    /// <summary>The tenant, once it has authenticated.</summary>
    public Tenant Tenant { get; set; } = null!;

    /// <summary>The external leg, once it is found.</summary>
    public ExternalLeg Leg { get; set; } = null!;

    /// <summary>The queue, once it is found.</summary>
    public PhoneQueue Queue { get; set; } = null!;

    /// <summary>The data for the agent, once they are read.</summary>
    public ExtIvrDataReading Data { get; set; }
}
