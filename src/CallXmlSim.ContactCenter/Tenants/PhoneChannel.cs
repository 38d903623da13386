using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>A telephone number of a tenant, with the IVR script that takes its calls.</summary>
public sealed class PhoneChannel
{
    internal PhoneChannel(Tenant tenant, ChannelOptions options)
    {
        Tenant = tenant;
        Options = options;
        IsEnabled = options.Enabled;
    }

    /// <summary>The tenant whose number it is.</summary>
    public Tenant Tenant { get; }

    /// <summary>What it was set up with.</summary>
    public ChannelOptions Options { get; }

    /// <summary>Whether it takes calls.</summary>
    public bool IsEnabled { get; internal set; }
}
