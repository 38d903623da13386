using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Elements;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>One element while it is bound: reads its attributes, with diagnostics for the author.</summary>
internal sealed class ElementBinding(MarkupElement element, DocumentBinder binder)
{
    public MarkupElement Element => element;

    public DocumentBinder Binder => binder;

    public DiagnosticBag Diagnostics => binder.Diagnostics;

    public string Name => element.LocalName;

    /// <summary>The child elements that belong to the document, bound for reading.</summary>
    public IEnumerable<ElementBinding> Children => element.Elements
        .Where(child => !binder.IsForeign(child) && ElementCatalogue.Find(child.LocalName) is not null)
        .Select(child => new ElementBinding(child, binder));

    public NodeHeader Header() => new(element.LocalName, Diagnostics.Source, element.Span, element.NameSpan);

    /// <summary>An attribute as written; <c>null</c> when it is absent.</summary>
    public string? Text(string name) => element.Attribute(name)?.Value;

    /// <summary>An attribute's names, separated by white space; empty when it is absent.</summary>
    public IReadOnlyList<string> Names(string name) =>
        Text(name)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>An attribute's ECMAScript expression; <c>null</c> when it is absent.</summary>
    public Expression? Expression(string name) =>
        element.Attribute(name) is { } attribute ? binder.Expression(attribute) : null;

    /// <summary>The expression of an attribute that must be there; the structure check reports its absence.</summary>
    public Expression RequiredExpression(string name) =>
        Expression(name) ?? binder.NoExpression(element.NameSpan);

    /// <summary>A time; <c>null</c> when it is absent or none.</summary>
    public TimeSpan? Duration(string name) =>
        Read<TimeSpan>(name, Durations.Expected, Durations.TryParse);

    /// <summary><c>true</c> or <c>false</c>; <c>null</c> when it is absent or neither.</summary>
    public bool? Boolean(string name) => Read(
        name, "\"true\" or \"false\"", (string text, out bool value) => (value = text == "true") || text == "false");

    /// <summary>A whole number from a least one on; <c>null</c> when it is absent or none.</summary>
    public int? Number(string name, int least) => Read(
        name,
        $"a whole number from {least} on",
        (string text, out int value) => int.TryParse(
            text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value)
            && value >= least);

    /// <summary>A weight (SRGS 1.0, 2.4.1); <c>null</c> when it is absent or none.</summary>
    public double? Weight(string name) => Read(
        name,
        "a number such as \"2\" or \"0.5\"",
        (string text, out double value) => double.TryParse(
            text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value));

    /// <summary>One of some words; <c>null</c> when it is absent or another.</summary>
    public string? Choice(string name, params string[] words)
    {
        var value = element.Attribute(name);
        if (value is null || words.Contains(value.Value))
            return value?.Value;
        ReportValue(value, string.Join(" or ", words.Select(word => $"\"{word}\"")));
        return null;
    }

    /// <summary>Reports an attribute whose value is not of its kind.</summary>
    public void ReportValue(MarkupAttribute attribute, string expected) => Diagnostics.Report(
        BindDiagnostics.BadValue,
        attribute.ValueSpan,
        [attribute.Value, attribute.Name, expected],
        $"Write {expected}.");

    private T? Read<T>(string name, string expected, Parser<T> parse)
        where T : struct
    {
        if (element.Attribute(name) is not { } attribute)
            return null;
        if (parse(attribute.Value.Trim(), out var value))
            return value;
        ReportValue(attribute, expected);
        return null;
    }

    private delegate bool Parser<T>(string text, out T value);
}
