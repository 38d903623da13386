using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>A phone queue (ACD queue, skill) and the interactions that wait in it.</summary>
public sealed class PhoneQueue
{
    internal PhoneQueue(Tenant tenant, QueueOptions options)
    {
        Tenant = tenant;
        Options = options;
        IsEnabled = options.Enabled;
    }

    /// <summary>The tenant whose queue it is.</summary>
    public Tenant Tenant { get; }

    /// <summary>What it was set up with.</summary>
    public QueueOptions Options { get; }

    /// <summary>The id, unique in the tenant.</summary>
    public int Id => Options.Id;

    /// <summary>The name.</summary>
    public string Name => Options.Name;

    /// <summary>Whether it takes and offers calls.</summary>
    public bool IsEnabled { get; internal set; }

    /// <summary>How many interactions wait; those that are being offered do not count.</summary>
    public int WaitingCount { get; internal set; }
}
