using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Yaml;

/// <summary>
/// Reads a mapping key by key. Every key asked for becomes known; <see cref="RejectOthers"/> then reports the rest. A key
/// without a value counts as absent.
/// </summary>
public sealed class YamlFields
{
    private readonly YamlBinder _binder;
    private readonly string _what;
    private readonly List<string> _known;

    internal YamlFields(YamlBinder binder, YamlMapping mapping, string what)
    {
        _binder = binder;
        Mapping = mapping;
        _what = what;
        _known = new List<string>(mapping.Entries.Count + 6);
    }

    /// <summary>The mapping itself.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>The value of a key, or <c>null</c> if it is absent.</summary>
    public YamlNode? Optional(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        return Mapping.Entry(key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    /// <summary>The value of a key; an absent one is reported.</summary>
    public YamlNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
            _binder.Diagnostics.Report(YamlDiagnostics.MissingKey, SpanForMissing(key), [key, _what], $"Add \"{key}:\".");
        return value;
    }

    /// <summary>The text of a key, or <c>null</c> if it is absent.</summary>
    public string? Text(string key) => Optional(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Value,
        var node => _binder.Text(node, Quoted(key)),
    };

    /// <summary>The text of a key that must be there.</summary>
    public string? RequiredText(string key) => Required(key) is { } node ? _binder.Text(node, Quoted(key)) : null;

    /// <summary>The whole number of a key, or <c>null</c> if it is absent.</summary>
    public int? WholeNumber(string key, int least = int.MinValue, int most = int.MaxValue) =>
        Optional(key) is { } node ? _binder.WholeNumber(node, Quoted(key), least, most) : null;

    /// <summary>The number of a key, or <c>null</c> if it is absent.</summary>
    public decimal? Number(string key, decimal least = decimal.MinValue, decimal most = decimal.MaxValue) =>
        Optional(key) is { } node ? _binder.Number(node, Quoted(key), least, most) : null;

    /// <summary>The boolean of a key, or <c>null</c> if it is absent.</summary>
    public bool? Boolean(string key) => Optional(key) is { } node ? _binder.Boolean(node, Quoted(key)) : null;

    /// <summary>The duration of a key, or <c>null</c> if it is absent.</summary>
    public TimeSpan? Duration(string key) => Optional(key) is { } node ? _binder.Duration(node, Quoted(key)) : null;

    /// <summary>The value that the name at a key stands for, or <c>null</c> if it is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="what">What the name must be, such as <c>a resume action</c>.</param>
    /// <param name="known">The known names, each with its value.</param>
    public T? OneOf<T>(string key, string what, IReadOnlyList<(string Name, T Value)> known)
        where T : struct =>
        Optional(key) is { } node ? _binder.OneOf(node, what, known) : null;

    /// <summary>The items of the list at a key; none if it is absent.</summary>
    public IReadOnlyList<YamlNode> Items(string key) => Optional(key) is { } node ? _binder.Items(node, Quoted(key)) : [];

    /// <summary>The mapping at a key, or <c>null</c> if it is absent.</summary>
    public YamlFields? Fields(string key) => Optional(key) is { } node ? _binder.Fields(node, Quoted(key)) : null;

    /// <summary>Reports every key that was never asked for, with the nearest one that was.</summary>
    public void RejectOthers()
    {
        foreach (var (key, _) in Mapping.Entries)
        {
            if (!_known.Contains(key.Value))
            {
                _binder.Diagnostics.Report(
                    YamlDiagnostics.UnknownKey, key.Span, [key.Value, _what], YamlBinder.Suggestion(key.Value, _known));
            }
        }
    }

    private static string Quoted(string key) => $"\"{key}\"";

    // At the key if it is there without a value, else at the first key of the mapping.
    private TextSpan SpanForMissing(string key) =>
        Mapping.Entry(key)?.Key.Span ?? (Mapping.Entries is [var first, ..] ? first.Key.Span : Mapping.Span);
}
