using System.Globalization;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Yaml;

/// <summary>
/// Reads values of the expected kind out of a YAML or JSON file, and reports where the file has another kind. Every
/// method takes a noun phrase that names the value in messages, such as <c>"repeat"</c> in quotes or <c>a tenant</c>,
/// and returns <c>null</c> (or nothing) after a report.
/// </summary>
/// <param name="source">The text that the nodes point into.</param>
public sealed class YamlBinder(SourceText source)
{
    /// <summary>What was reported so far; readers add their own findings.</summary>
    public DiagnosticBag Diagnostics { get; } = new(source);

    /// <summary>A mapping, to be read key by key.</summary>
    public YamlFields? Fields(YamlNode node, string what)
    {
        if (node is YamlMapping mapping)
            return new YamlFields(this, mapping, what);
        ReportKind(node, what, "a mapping", "Write keys, each with a colon and its value behind it.");
        return null;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlNode> Items(YamlNode node, string what)
    {
        if (node is YamlSequence sequence)
            return sequence.Items;
        ReportKind(node, what, "a list", "Write \"- \" before each item, or [ and ] around all.");
        return [];
    }

    /// <summary>Text. A number or a word without quotes is text as written, so that leading zeros stay.</summary>
    public string? Text(YamlNode node, string what)
    {
        if (node is YamlScalar { IsNull: false } scalar)
            return scalar.Value;
        ReportKind(node, what, "text", "Write one text, in quotes if it has brackets, braces or a colon.");
        return null;
    }

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? WholeNumber(YamlNode node, string what, int least = int.MinValue, int most = int.MaxValue) =>
        Number(node, what, "a whole number", NumberStyles.AllowLeadingSign, least, most) is { } number ? (int)number : null;

    /// <summary>A decimal number between two bounds, both included.</summary>
    public decimal? Number(
        YamlNode node, string what, decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return Number(node, what, "a number", Decimal, least, most);
    }

    /// <summary><c>true</c> or <c>false</c> (YAML 1.2.2, 10.2.1.2).</summary>
    public bool? Boolean(YamlNode node, string what)
    {
        if (Plain(node, what, "\"true\" or \"false\"") is not { } scalar)
            return null;
        switch (scalar.Value)
        {
            case "true" or "True" or "TRUE":
                return true;
            case "false" or "False" or "FALSE":
                return false;
            default:
                Diagnostics.Report(
                    YamlDiagnostics.NotABoolean, scalar.Span, [scalar.Value], "Write \"true\" or \"false\".");
                return null;
        }
    }

    /// <summary>A duration as <see cref="DurationText"/> describes it.</summary>
    public TimeSpan? Duration(YamlNode node, string what)
    {
        if (Text(node, what) is not { } text)
            return null;
        if (DurationText.TryParse(text, out var duration))
            return duration;
        Diagnostics.Report(
            YamlDiagnostics.NotADuration, node.Span, [text], "Write a number with its unit: \"500ms\", \"5s\" or \"1m30s\".");
        return null;
    }

    /// <summary>The value that one of the known names stands for; names are told apart by letter case.</summary>
    /// <param name="node">The value in the file.</param>
    /// <param name="what">What the name must be, such as <c>a resume action</c>.</param>
    /// <param name="known">The known names, each with its value.</param>
    public T? OneOf<T>(YamlNode node, string what, IReadOnlyList<(string Name, T Value)> known)
        where T : struct
    {
        if (Text(node, what) is not { } text)
            return null;
        foreach (var (name, value) in known)
        {
            if (name == text)
                return value;
        }

        Diagnostics.Report(YamlDiagnostics.UnknownName, node.Span, [text, what], Suggestion(text, known.Select(k => k.Name)));
        return null;
    }

    /// <summary>What to write in place of an unknown name: the nearest known one, or a list of all.</summary>
    internal static string Suggestion(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest
            ? $"Write \"{nearest}\"."
            : $"Use one of {string.Join(", ", known.Select(k => $"\"{k}\""))}.";

    private decimal? Number(YamlNode node, string what, string kind, NumberStyles style, decimal least, decimal most)
    {
        if (Plain(node, what, kind) is not { } scalar)
            return null;
        if (!decimal.TryParse(scalar.Value, style, CultureInfo.InvariantCulture, out var number))
            Diagnostics.Report(YamlDiagnostics.NotANumber, scalar.Span, [scalar.Value, kind], "Write it in digits, without quotes.");
        else if (number < least || number > most)
            Diagnostics.Report(YamlDiagnostics.OutOfRange, scalar.Span, [scalar.Value, InWords(least), InWords(most)], "Write a number within these bounds.");
        else
            return number;
        return null;
    }

    // Numbers and booleans stand without quotes; in quotes they are text.
    private YamlScalar? Plain(YamlNode node, string what, string kind)
    {
        if (node is YamlScalar { IsNull: false, IsQuoted: false } scalar)
            return scalar;
        ReportKind(node, what, kind, node is YamlScalar { IsQuoted: true } ? "Remove the quotes." : $"Write {kind}.");
        return null;
    }

    private void ReportKind(YamlNode node, string what, string expected, string help)
    {
        var found = node switch
        {
            YamlMapping => "a mapping",
            YamlSequence => "a list",
            YamlScalar { IsNull: true } => "empty",
            _ => "text",
        };
        Diagnostics.Report(YamlDiagnostics.WrongKind, node.Span, [what, expected, found], help);
    }

    private static string InWords(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
