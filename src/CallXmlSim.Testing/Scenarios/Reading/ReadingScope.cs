using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>What the readers of a file's parts have in common.</summary>
/// <param name="Binder">Reads values and takes the reports.</param>
/// <param name="Files">Finds the files that are named.</param>
/// <param name="Scripts">The scripts.</param>
internal sealed record ReadingScope(YamlBinder Binder, FileBounds Files, ScriptLibrary Scripts)
{
    private readonly Dictionary<YamlNode, object?> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reports a finding.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string argument, string? help = null) =>
        Binder.Diagnostics.Report(descriptor, span, [argument], help);

    /// <summary>Reports a finding about two things.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string first, string second, string? help) =>
        Binder.Diagnostics.Report(descriptor, span, [first, second], help);

    /// <summary>Reads a value, or returns what was made of the very same value before: scenarios share parts.</summary>
    public T Once<T>(YamlNode node, Func<YamlNode, T> read)
    {
        if (!_read.TryGetValue(node, out var value))
            _read[node] = value = read(node);
        return (T)value!;
    }

    /// <summary>The text of a key, which must not be blank; <c>null</c> if it is absent.</summary>
    public string? NotBlank(YamlFields fields, string key)
    {
        var text = fields.Text(key);
        if (text is not null)
            RejectBlank(text, fields.Mapping.Entry(key)!.Value.Span, $"\"{key}\"");
        return text;
    }

    /// <summary>Reports a text that is blank.</summary>
    public void RejectBlank(string text, TextSpan span, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
            Report(ScenarioDiagnostics.Blank, span, what, "Write what is meant, or leave it out.");
    }

    /// <summary>Reports the second of two keys that exclude one another.</summary>
    public bool Excludes(YamlFields fields, string one, string other)
    {
        if (fields.Mapping.Entry(one) is not { } first || fields.Mapping.Entry(other) is not { } second)
            return false;
        var later = first.Key.Span.Start > second.Key.Span.Start ? first.Key : second.Key;
        Report(ScenarioDiagnostics.Exclusive, later.Span, one, other, "Remove one of the two.");
        return true;
    }
}
