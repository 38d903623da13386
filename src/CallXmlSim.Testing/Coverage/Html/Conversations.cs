using System.Globalization;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>The conversations that a report shows, numbered in the order in which they are first referred to.</summary>
internal sealed class Conversations
{
    private readonly Dictionary<SuiteCase, int> _numbers = [];
    private readonly List<Reach> _reaches = [];

    /// <summary>Where the report shows how a part was reached.</summary>
    public string LinkTo(Reach reach)
    {
        if (!_numbers.TryGetValue(reach.Case, out var number))
        {
            _numbers.Add(reach.Case, number = _numbers.Count + 1);
            _reaches.Add(reach);
        }

        return reach.Line < 0 ? $"#{IdOf(number)}" : $"#{IdOf(number, reach.Line)}";
    }

    /// <summary>Writes the conversations that were referred to.</summary>
    public void Write(HtmlText html)
    {
        html.Raw("<section aria-labelledby=\"conversations\"><div class=\"bar\"><h2 id=\"conversations\">Conversations</h2>");
        html.Raw("<a href=\"#top\">All scripts</a></div>\n");
        for (var i = 0; i < _reaches.Count; i++)
            Write(html, _reaches[i], i + 1);
        html.Raw("</section>\n");
    }

    private static void Write(HtmlText html, Reach reach, int number)
    {
        html.Raw($"<section id=\"{IdOf(number)}\" class=\"conversation\"><h3>").Text(reach.Case.Name).Raw("</h3>\n<p class=\"faint\">");
        html.Text($"{reach.Case.Source.Name}:{reach.Case.Position}, {(reach.Passed ? "passed" : "failed")}").Raw("</p>\n");
        html.Raw("<pre tabindex=\"0\">");
        for (var line = 0; line < reach.Transcript.Lines.Count; line++)
            html.Raw($"<span id=\"{IdOf(number, line)}\">").Text(reach.Transcript.Lines[line].ToString()).Raw("</span>\n");
        html.Raw("</pre></section>\n");
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"call-{number}");

    private static string IdOf(int number, int line) => string.Create(CultureInfo.InvariantCulture, $"call-{number}-{line + 1}");
}
