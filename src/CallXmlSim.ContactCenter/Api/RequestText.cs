using System.Text;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// A request as text that diagnostics can point into: the request line, then one line per parameter, decoded, with
/// secrets masked and control characters made visible.
/// </summary>
internal sealed class RequestText
{
    private const string Name = "External IVR API request";
    private const int LongestValue = 600;

    private readonly StringBuilder _text = new();
    private readonly List<Line> _lines = [];
    private readonly TextSpan _requestLine;
    private readonly SourceText _source;

    private readonly record struct Line(TextSpan Name, TextSpan Value, bool IsMasked);

    public RequestText(ExternalIvrRequest request, RequestParameters parameters, Secrets secrets)
    {
        _text.Append(request.Method).Append(' ');
        _text.Append(secrets.MaskIn(request.Uri.GetComponents(
            UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)));
        _requestLine = new TextSpan(0, _text.Length);
        for (var i = 0; i < parameters.Count; i++)
            AppendParameter(parameters.Name(i).ToString(), parameters.Value(i).ToString(), secrets);
        _source = SourceText.From(_text.ToString(), Name);
    }

    public Diagnostic Diagnose(RequestFinding finding) => new(finding.Descriptor, _source, SpanOf(finding))
    {
        Arguments = finding.Arguments,
        Help = finding.Help,
    };

    private TextSpan SpanOf(RequestFinding finding)
    {
        if (finding.Parameter < 0)
            return _requestLine;
        var line = _lines[finding.Parameter];
        if (finding.IsAboutName)
            return line.Name;
        if (finding.Offset < 0 || line.IsMasked)
            return line.Value;
        var start = line.Value.Start + Math.Min(finding.Offset, line.Value.Length);
        return new TextSpan(start, Math.Min(1, line.Value.End - start));
    }

    private void AppendParameter(string name, string value, Secrets secrets)
    {
        var shownName = secrets.MaskIn(name);
        var shownValue = IsToken(name) ? Secrets.Mask : secrets.MaskIn(value);
        var isMasked = shownValue != value;
        if (shownValue.Length > LongestValue)
            shownValue = string.Concat(shownValue.AsSpan(0, LongestValue), "…");
        _text.Append('\n');
        var nameSpan = Append(shownName);
        _text.Append('=');
        _lines.Add(new Line(nameSpan, Append(shownValue), isMasked));
    }

    private TextSpan Append(string text)
    {
        var start = _text.Length;
        foreach (var character in text)
            _text.Append(char.IsAsciiLetterOrDigit(character) ? character : Visible(character));
        return TextSpan.FromBounds(start, _text.Length);
    }

    // The control characters have pictures from U+2400 on, in their own order.
    private static char Visible(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        _ => character,
    };

    // Whatever stands where a token belongs is not shown either, be the name a little wrong.
    private static bool IsToken(string name) =>
        NearestName.Find(name, RequestParameters.Names) == RequestParameters.NameOf(RequestParameter.Token);
}
