using CallXmlSim.ContactCenter.Events;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>What routes a call, in the words of scenario files.</summary>
internal static class RouteName
{
    /// <summary>The words that name it.</summary>
    public static readonly IReadOnlyList<(string Name, QueuedBy Value)> All =
        [("request", QueuedBy.Request), ("resume action", QueuedBy.Resume), ("IVR script", QueuedBy.Script)];

    /// <summary>The words for it.</summary>
    public static string Of(QueuedBy by) => All.First(name => name.Value == by).Name;
}
