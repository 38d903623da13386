using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>A telephone number of a tenant, with the IVR script that takes its calls.</summary>
public sealed class PhoneChannel
{
    internal PhoneChannel(Tenant tenant, ChannelOptions options, IvrScript script)
    {
        Tenant = tenant;
        Options = options;
        Script = script;
        IsEnabled = options.Enabled;
    }

    /// <summary>The tenant whose number it is.</summary>
    public Tenant Tenant { get; }

    /// <summary>What it was set up with.</summary>
    public ChannelOptions Options { get; }

    /// <summary>The script that takes its calls.</summary>
    public IvrScript Script { get; }

    /// <summary>The name that agents see.</summary>
    public string Name => Options.Name ?? Options.Number;

    /// <summary>Whether it takes calls; those that arrive at a disabled one are rejected.</summary>
    public bool IsEnabled { get; set; }
}
