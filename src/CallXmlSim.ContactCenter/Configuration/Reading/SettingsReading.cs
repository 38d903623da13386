using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>What the readers of the several parts have in common.</summary>
internal static class SettingsReading
{
    /// <summary>The span to point at for a value that may have been left out: the value's, else that of the whole.</summary>
    public static TextSpan SpanOf(this YamlFields fields, string key) =>
        fields.Mapping.Entry(key)?.Value.Span ?? (fields.Mapping.Entries is [var first, ..] ? first.Key.Span : fields.Mapping.Span);

    /// <summary>A duration between two bounds, both included; <c>null</c> if it is absent or out of bounds.</summary>
    public static TimeSpan? Duration(this YamlFields fields, string key, YamlBinder binder, int leastSeconds, int mostSeconds)
    {
        if (fields.Duration(key) is not { } duration)
            return null;
        if (duration >= TimeSpan.FromSeconds(leastSeconds) && duration <= TimeSpan.FromSeconds(mostSeconds))
            return duration;
        binder.Diagnostics.Report(
            ConfigurationDiagnostics.DurationOutOfRange, fields.SpanOf(key), [key, $"{leastSeconds}s", $"{mostSeconds}s"]);
        return null;
    }

    /// <summary>A telephone number: an optional <c>+</c> and 1 to 15 digits.</summary>
    public static string? PhoneNumber(this YamlBinder binder, YamlNode node, string what)
    {
        if (binder.Text(node, what) is not { } number)
            return null;
        var digits = number.AsSpan(number.StartsWith('+') ? 1 : 0);
        if (digits.Length is >= 1 and <= 15 && !digits.ContainsAnyExceptInRange('0', '9'))
            return number;
        binder.Diagnostics.Report(
            ConfigurationDiagnostics.NoPhoneNumber, node.Span, [number], "Write 1 to 15 digits, with or without a leading \"+\".");
        return null;
    }

    /// <summary>The items of a list that must not be empty; <c>null</c> if the key is absent.</summary>
    public static IReadOnlyList<YamlNode>? SomeItems(this YamlFields fields, string key, YamlBinder binder)
    {
        if (fields.Optional(key) is not { } node)
            return null;
        if (node is YamlSequence { Items.Count: 0 })
            binder.Diagnostics.Report(ConfigurationDiagnostics.EmptyList, node.Span, [key], $"Leave \"{key}\" out for the default.");
        return fields.Items(key);
    }

    /// <summary>Reads every item; those that cannot be read are left out, having been reported.</summary>
    public static IReadOnlyList<T> ReadAll<T>(this IReadOnlyList<YamlNode> items, Func<YamlNode, T?> read)
        where T : class =>
        [.. items.Select(read).OfType<T>()];

    /// <summary>What to write for an unknown name.</summary>
    public static string? Suggestion(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;
}
