using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests;

/// <summary>States which one diagnostic is expected, and the text that it points at.</summary>
internal static class Found
{
    internal static Diagnostic ShouldBeOne(this IReadOnlyList<Diagnostic> diagnostics, string id, string at, int position = -1)
    {
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        diagnostic.Source[diagnostic.Span].ToString().ShouldBe(at);
        if (position >= 0)
            diagnostic.Span.Start.ShouldBe(position);
        return diagnostic;
    }

    internal static string TextAt(this SourceText source, TextSpan span) => source[span].ToString();
}
