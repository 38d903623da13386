using System.Text.Json;

namespace CallXmlSim.Cli.Replay;

/// <summary>Says in what two lines of a journal differ.</summary>
internal static class JournalDifference
{
    /// <summary>A phrase: what the journal has, and what there is now.</summary>
    /// <param name="recorded">The line of the journal; <c>null</c> if it has ended.</param>
    /// <param name="now">The line of the run now; <c>null</c> if it has ended.</param>
    public static string Describe(string? recorded, string? now)
    {
        if (recorded is null)
            return $"the journal has ended, but now {Entry(now!)} follows";
        if (now is null)
            return $"the journal has {Entry(recorded)}, but now the run has ended";
        using var one = JsonDocument.Parse(recorded);
        using var other = JsonDocument.Parse(now);
        if (TypeOf(one) != TypeOf(other))
            return $"the journal has {Entry(recorded)}, but now there is {Entry(now)}";
        foreach (var field in one.RootElement.EnumerateObject())
        {
            if (!other.RootElement.TryGetProperty(field.Name, out var value))
                return $"{Entry(recorded)} has \"{field.Name}\", which is missing now";
            if (value.GetRawText() != field.Value.GetRawText())
                return $"\"{field.Name}\" of {Entry(recorded)} is {field.Value.GetRawText()}, but now {value.GetRawText()}";
        }

        foreach (var field in other.RootElement.EnumerateObject())
        {
            if (!one.RootElement.TryGetProperty(field.Name, out _))
                return $"{Entry(recorded)} has no \"{field.Name}\", but now it has";
        }

        return $"{Entry(recorded)} says the same, but is written in another form";
    }

    private static string Entry(string line)
    {
        using var json = JsonDocument.Parse(line);
        var time = json.RootElement.TryGetProperty("t", out var t) ? t.GetRawText() : "?";
        return $"the {TypeOf(json)} at {time} s";
    }

    private static string TypeOf(JsonDocument json) =>
        json.RootElement.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "entry";
}
