using System.Text.Json;
using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Replay;

/// <summary>A caller who does what a person did according to a journal, at the same times.</summary>
internal static class JournalCaller
{
    private const string Caller = "caller";

    /// <summary>Makes the caller.</summary>
    /// <param name="entries">The lines of the journal.</param>
    public static ICallerBehaviour Create(IEnumerable<JsonElement> entries)
    {
        var keys = new List<(DtmfDigit, TimeSpan)>();
        TimeSpan? hangUp = null;
        foreach (var entry in entries.Where(entry => Text(entry, "party") == Caller))
        {
            if (!entry.TryGetProperty("t", out var t) || !t.TryGetDecimal(out var seconds))
                continue;
            var time = new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
            if (Text(entry, "type") == "digit" && Text(entry, "digit") is [var key] && DtmfDigit.TryParse(key, out var digit))
                keys.Add((digit, time));
            else if (Text(entry, "type") == "hangup")
                hangUp ??= time;
        }

        var pressing = new KeysAtTimes(keys);
        return hangUp is { } at ? new CombinedBehaviour(pressing, new HangUpAfter(at)) : pressing;
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
