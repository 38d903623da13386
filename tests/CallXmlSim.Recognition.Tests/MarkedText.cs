using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Tests;

/// <summary>A text in which <c>«</c> and <c>»</c> stand around the place of an expected finding.</summary>
internal sealed class MarkedText
{
    public MarkedText(string marked)
    {
        marked = marked.ReplaceLineEndings("\n");
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        Span = TextSpan.FromBounds(start, end);
        Text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    /// <summary>Holds the only finding against its id and the marked place.</summary>
    public void ShouldBeFound(string id, IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = diagnostics.ShouldHaveSingleItem();
        (found.Id, found.Source[found.Span].ToString(), found.Span).ShouldBe((id, Text.Substring(Span.Start, Span.Length), Span));
        found.Message.ShouldNotContain("{");
    }
}
