using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Diagnostics.Rendering;

public class DiagnosticJsonTests
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("XX0001", DiagnosticSeverity.Error, "Title", "Found \"{0}\".", "XML 1.0, 3.1");

    [Fact]
    public void Everything_stands_on_one_line()
    {
        var diagnostic = new Diagnostic(Descriptor, SourceText.From("one\ntwo\nthree", "a b.xml"), TextSpan.FromBounds(4, 10))
        {
            Arguments = ["é\n\""],
            Related = [new RelatedSpan(new TextSpan(0, 3), "<here>")],
            Help = "Write it.",
        };

        DiagnosticJson.Render(diagnostic).ShouldBe(OnOneLine("""
            {"id":"XX0001","severity":"error","message":"Found \"é\n\"\".","file":"a b.xml",
            "line":2,"column":1,"endLine":3,"endColumn":3,"help":"Write it.","spec":"XML 1.0, 3.1",
            "related":[{"line":1,"column":1,"endLine":1,"endColumn":4,"message":"<here>"}]}
            """));
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        var bare = Descriptor with { SpecReference = "", Severity = DiagnosticSeverity.Hint };

        DiagnosticJson.Render(new Diagnostic(bare, SourceText.From("", "f"), default) { Arguments = ["x"] }).ShouldBe(OnOneLine("""
            {"id":"XX0001","severity":"hint","message":"Found \"x\".","file":"f",
            "line":1,"column":1,"endLine":1,"endColumn":1,"related":[]}
            """));
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings("");
}
