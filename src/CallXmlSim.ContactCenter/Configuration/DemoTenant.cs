using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>What makes the published External IVR demo run unconfigured.</summary>
internal static class DemoTenant
{
    public static IReadOnlyList<ChannelOptions> Channels { get; } =
        [new ChannelOptions { Number = "18006661212", Script = "Main" }];

    public static IReadOnlyList<IvrScript> Scripts { get; } =
    [
        new IvrScript("Main",
        [
            new ForwardToExternalIvrNode("ExternalIVR", "16505550199") { Resume = [new ForwardToQueueNode("Resume", 102)] },
        ]),
    ];

    public static IReadOnlyList<QueueOptions> Queues { get; } =
    [
        new QueueOptions { Id = 114, Name = "Sales" },
        new QueueOptions { Id = 102, Name = "Support" },
    ];

    public static IReadOnlyList<AgentOptions> Agents { get; } =
        [new AgentOptions { Name = "Alice" }, new AgentOptions { Name = "Bob" }];
}
