using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting.Tests;

public sealed class ScriptDiagnosticsTests
{
    [Fact]
    public void ES4001_points_into_the_attribute()
    {
        var document = MarkupDocument.Read(SourceText.From("<if cond=\"1 &lt; * 2\"/>", "a.vxml"));
        var cond = document.Root!.Attribute("cond")!;
        var found = new DiagnosticBag(document.Source);

        ScriptDiagnostics.ReportSyntax(ScriptExpression.Parse(cond.Value), cond, found);

        var diagnostic = found.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("ES4001");
        document.Source[diagnostic.Span].ToString().ShouldBe("*");
        diagnostic.Message.ShouldStartWith("The expression does not follow the syntax of ECMAScript: unexpected token");
    }

    [Fact]
    public void ES4001_points_into_text_and_files()
    {
        var document = MarkupDocument.Read(SourceText.From("<script>var a = ;</script>", "a.vxml"));
        var text = (MarkupText)document.Root!.Children[0];
        var found = new DiagnosticBag(document.Source);

        ScriptDiagnostics.ReportSyntax(ScriptBlock.Parse(text.Value), text, found);
        ScriptDiagnostics.ReportSyntax(ScriptBlock.Parse("var a = 1;"), text, found);

        document.Source[found.Diagnostics.ShouldHaveSingleItem().Span].ToString().ShouldBe(";");
        var file = new DiagnosticBag(SourceText.From("var a = ", "a.js"));
        ScriptDiagnostics.ReportSyntax(ScriptBlock.Parse(file.Source), file);
        file.Diagnostics.ShouldHaveSingleItem().Position.ToString().ShouldBe("1:8");
    }
}
