using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

/// <summary>The labels of one script (External IVR API reference, 2.2): short, alphanumeric, unique.</summary>
internal sealed class NodeLabels(YamlBinder binder)
{
    private const int Longest = 21;

    private readonly Uniqueness _labels = new(binder, "Label");
    private int _unlabelled;

    /// <summary>The label under the key <c>label</c>; without one, the object's kind and a running number.</summary>
    public string Of(YamlFields? fields, string kind)
    {
        if (fields?.Text("label") is not { } label)
            return $"{char.ToUpperInvariant(kind[0])}{kind[1..]}{++_unlabelled}";
        Check(label, fields.SpanOf("label"));
        return label;
    }

    private void Check(string label, TextSpan span)
    {
        _labels.Add(label, span);
        if (label.Length is 0 or > Longest)
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.BadLabel, span, [label, "it must have 1 to 21 characters"]);
        }
        else if (label.Any(character => !char.IsLetterOrDigit(character) && character is not (' ' or '-' or '_')))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.BadLabel, span, [label, "only letters and digits are allowed"]);
        }
        else if (!label.All(char.IsLetterOrDigit))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.OddLabel, span, [label], "Leave spaces, hyphens and underscores out.");
        }
    }
}
