using System.Globalization;
using System.Security;
using System.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>
/// Turns a template of the suites into VoiceXML: the elements of the conformance namespace become what they stand for. Line
/// numbers stay.
/// </summary>
internal sealed class ConfTransformer
{
    private const string Namespace = "http://www.w3.org/2002/vxml-conformance";

    private static readonly Dictionary<string, string> Words = new()
    {
        ["alpha"] = "Chicago", ["bravo"] = "San Francisco", ["charlie"] = "New York", ["delta"] = "London",
        ["echo"] = "Tokyo", ["foxtrot"] = "Truth or Consequences", ["golf"] = "Hackensack", ["hotel"] = "Standardsville",
    };

    private readonly SourceText _source;
    private readonly StringBuilder _result = new();
    private int _copied;

    private ConfTransformer(SourceText source) => _source = source;

    /// <summary>Transforms a template.</summary>
    public static string Transform(string template)
    {
        var source = SourceText.From(template, "template");
        var document = MarkupDocument.Read(source);
        if (document.Root is not { } root)
            return template;
        var transformer = new ConfTransformer(source);
        transformer.Visit(root);
        return transformer._result.Append(template.AsSpan(transformer._copied)).ToString();
    }

    /// <summary>The words that a token stands for; any other text stands for itself.</summary>
    public static string WordsOf(string token) => Words.GetValueOrDefault(token, token);

    private static string Escape(string text) => SecurityElement.Escape(text);

    private void Visit(MarkupElement element)
    {
        foreach (var child in element.Elements)
        {
            if (child.NamespaceUri != Namespace)
            {
                Visit(child);
                continue;
            }

            _result.Append(_source.Content.AsSpan(_copied, child.Span.Start - _copied));
            var lines = _source[child.Span].Count('\n');
            _result.Append(Replacement(child)).Append('\n', lines);
            _copied = child.Span.End;
        }
    }

    private string Replacement(MarkupElement element)
    {
        var value = element.Attribute("value")?.Value ?? "";
        return element.LocalName switch
        {
            "pass" => Verdict("pass"),
            "fail" => Verdict($"fail: {element.Attribute("reason")?.Value} {element.Attribute("expr")?.Value}"),
            "comment" => $"<log>{Inner(element)}</log>",
            "phrase" => Escape(WordsOf(element.Attribute("utterance")!.Value)),
            "grammar" => Grammar(element),
            "hangup" => "<prompt>Hang up now.</prompt>",
            "speech" => Directive(element, $"Say '{WordsOf(value)}'"),
            "dtmf" => Directive(element, $"Press '{value}'"),
            "noinput" => Directive(element, $"No input expected. Say nothing{Seconds(element)}"),
            "nomatch" => Directive(element, $"Say something unrecognizable{Seconds(element)}"),
            "recording" => Directive(element, value == "nonspeech"
                ? "Recite your favorite nursery rhyme"
                : $"Recite a sentence containing the word '{WordsOf(value)}'"),
            _ => throw new InvalidDataException($"<conf:{element.LocalName}> is unknown."),
        };
    }

    private static string Seconds(MarkupElement element) =>
        element.Attribute("duration") is { } duration ? $" for {duration.Value} seconds" : "";

    private static string Verdict(string text) => $"<log label=\"{VoiceXmlRun.VerdictLabel}\">{Escape(text)}</log><exit/>";

    // Mixed content: text as it is, value elements without what is around them.
    private string Inner(MarkupElement element) => element.Children is [var first, .., var last]
        ? _source[TextSpan.FromBounds(first.Span.Start, last.Span.End)].ToString()
        : element.Children is [var only] ? _source[only.Span].ToString() : "";

    // Where counts mean something there are three prompts, for the first, the second and every later time.
    private static string Directive(MarkupElement element, string text)
    {
        if (element.LocalName is "speech" or "dtmf" && element.Parent!.LocalName is "block" or "noinput" or "nomatch")
            return $"<prompt>{Escape(text)}.</prompt>";
        string[] endings = ["", " again", " one more time"];
        return string.Concat(endings.Select((ending, i) =>
            $"<prompt count=\"{(i + 1).ToString(CultureInfo.InvariantCulture)}\">{Escape(text)}{ending}.</prompt>"));
    }

    private static string Grammar(MarkupElement element)
    {
        var words = WordsOf(element.Attribute("utterance")?.Value ?? "").ToLowerInvariant();
        var tag = "";
        if (element.Attribute("interp") is { } meaning)
            tag = $"out = '{meaning.Value}';";
        else if (element.Elements.Any())
            tag = $"out = new Object(); {string.Concat(element.Elements.Select(key => Key("out", key)))}";
        if (tag.Length > 0)
            tag = $"<tag>{Escape(tag)}</tag>";
        return "<grammar type=\"application/srgs+xml\" version=\"1.0\" root=\"r\" tag-format=\"semantics/1.0\">"
            + $"<rule id=\"r\" scope=\"public\"><item>{Escape(words)}{tag}</item></rule></grammar>";
    }

    private static string Key(string holder, MarkupElement key)
    {
        var name = $"{holder}.{key.Attribute("name")!.Value}";
        return key.Attribute("value") is { } value
            ? $"{name} = '{value.Value}'; "
            : $"{name} = new Object(); {string.Concat(key.Elements.Select(inner => Key(name, inner)))}";
    }
}
