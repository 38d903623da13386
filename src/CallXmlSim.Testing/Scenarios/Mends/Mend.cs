using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Recording;

namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>A change of a scenario file after which an expectation, or a step, is what happens. Immutable.</summary>
/// <param name="Owner">Where the expectation or step stands: its entry, or the phrase that it is.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Value">The new value; <c>null</c> when something is removed.</param>
/// <param name="Path">The way from the entry's value to the part that changes.</param>
internal sealed record Mend(TextSpan Owner, MendKind Kind, YamlNode? Value, IReadOnlyList<MendStep> Path)
{
    /// <summary>No such value: <c>~</c>.</summary>
    public static YamlScalar Nothing { get; } = new("~", IsQuoted: false, default);

    /// <summary>Gives a part another value.</summary>
    public static Mend Set(TextSpan owner, YamlNode value, params IReadOnlyList<MendStep> path) =>
        new(owner, MendKind.Set, value, path);

    /// <summary>Gives a part another text.</summary>
    public static Mend Set(TextSpan owner, string value, params IReadOnlyList<MendStep> path) =>
        Set(owner, YamlBuilder.Text(value), path);

    /// <summary>Takes a part out.</summary>
    public static Mend Remove(TextSpan owner, params IReadOnlyList<MendStep> path) =>
        new(owner, MendKind.Remove, null, path);

    /// <summary>The change of a value that must be a text, and is another or none; nothing for one that is not to be shown.</summary>
    /// <param name="owner">Where the expectation stands.</param>
    /// <param name="name">The value's name.</param>
    /// <param name="wanted">What the value must look like; <c>null</c> if there must be none.</param>
    /// <param name="actual">The value; <c>null</c> if there is none.</param>
    /// <param name="path">The way to the value.</param>
    public static IEnumerable<Mend> Text(
        TextSpan owner, string name, TextPattern? wanted, string? actual, params IReadOnlyList<MendStep> path)
    {
        // A regular expression is meant to hold for many texts; what it is to be now, its author knows.
        if (wanted?.Kind == TextPatternKind.Matching)
            return [];
        if (actual is null)
            return [Set(owner, Nothing, path)];
        return Wording.Shown(name, actual) is { } shown ? [Set(owner, shown, path)] : [];
    }

    /// <summary>Whether nothing that is written is a secret.</summary>
    /// <param name="mask">Hides secrets in a text.</param>
    public bool IsShown(Func<string, string> mask) => Value is null || IsShown(Value, mask);

    private static bool IsShown(YamlNode node, Func<string, string> mask) => node switch
    {
        YamlScalar scalar => mask(scalar.Value) == scalar.Value,
        YamlSequence sequence => sequence.Items.All(item => IsShown(item, mask)),
        YamlMapping mapping => mapping.Entries.All(entry => IsShown(entry.Key, mask) && IsShown(entry.Value, mask)),
        _ => true,
    };
}
