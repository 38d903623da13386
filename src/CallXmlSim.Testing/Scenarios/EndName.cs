using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>The ways in which a script ends in the words of scenario files.</summary>
internal static class EndName
{
    private static readonly (EndReason Reason, string Name)[] Names =
    [
        (EndReason.DocumentEnd, "end of document"),
        (EndReason.Exit, "exit"),
        (EndReason.ScriptHangUp, "script hangup"),
        (EndReason.CallerHangUp, "caller hangup"),
        (EndReason.Rejected, "rejection"),
        (EndReason.Transferred, "transfer"),
        (EndReason.UnhandledError, "unhandled error"),
        (EndReason.LimitExceeded, "limit"),
    ];

    /// <summary>The words that name an end.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Select(entry => entry.Name)];

    /// <summary>The words for an end.</summary>
    public static string Of(EndReason reason) => Array.Find(Names, entry => entry.Reason == reason).Name;

    /// <summary>The end that a scenario file names, or <c>null</c>.</summary>
    public static EndReason? Parse(string name)
    {
        foreach (var entry in Names)
        {
            if (entry.Name == name)
                return entry.Reason;
        }

        return null;
    }
}
