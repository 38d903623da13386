using System.Text.Json.Nodes;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Diagnostics.Rendering;

public class DiagnosticSarifTests
{
    private static readonly DiagnosticDescriptor Second = new("XX0002", DiagnosticSeverity.Warning, "Second", "Two.");
    private static readonly DiagnosticDescriptor First = new("XX0001", DiagnosticSeverity.Error, "First", "One.");

    [Fact]
    public void A_log_has_one_run_with_rules_and_results()
    {
        var log = Render(Diagnostic(Second), Diagnostic(First), Diagnostic(Second));

        log["version"]!.GetValue<string>().ShouldBe("2.1.0");
        var run = log["runs"]!.AsArray().ShouldHaveSingleItem()!;
        run["columnKind"]!.GetValue<string>().ShouldBe("utf16CodeUnits");
        var driver = run["tool"]!["driver"]!;
        driver["version"]!.GetValue<string>().ShouldBe("1.2.3");
        driver["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).ShouldBe(["XX0001", "XX0002"]);
        run["results"]!.AsArray()
            .Select(result => (result!["ruleId"]!.GetValue<string>(), result["ruleIndex"]!.GetValue<int>(), result["level"]!.GetValue<string>()))
            .ShouldBe([("XX0002", 1, "warning"), ("XX0001", 0, "error"), ("XX0002", 1, "warning")]);
    }

    [Fact]
    public void A_result_has_its_place_and_the_related_ones()
    {
        var result = Render(Diagnostic(First) with
        {
            Help = "Mend it.",
            Related = [new RelatedSpan(new TextSpan(0, 3), "see here")],
        })["runs"]![0]!["results"]![0]!;

        result["message"]!["text"]!.GetValue<string>().ShouldBe("One. Mend it.");
        var place = result["locations"]![0]!["physicalLocation"]!;
        place["artifactLocation"]!["uri"]!.GetValue<string>().ShouldBe("my%20scripts/menu.xml");
        place["region"]!.ToJsonString()
            .ShouldBe("""{"startLine":2,"startColumn":1,"endLine":2,"endColumn":4,"charOffset":4,"charLength":3}""");
        var related = result["relatedLocations"]!.AsArray().ShouldHaveSingleItem()!;
        related["message"]!["text"]!.GetValue<string>().ShouldBe("see here");
        related["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void An_address_stays_an_address() =>
        Render(Diagnostic(First, "http://example.com/a b?c"))["runs"]![0]!["results"]![0]!["locations"]![0]!
            ["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().ShouldBe("http://example.com/a%20b?c");

    [Fact]
    public void Nothing_found_is_a_log_as_well() =>
        Render()["runs"]![0]!["results"]!.AsArray().ShouldBeEmpty();

    private static Diagnostic Diagnostic(DiagnosticDescriptor descriptor, string name = "my scripts/menu.xml") =>
        new(descriptor, SourceText.From("one\ntwo", name), new TextSpan(4, 3));

    private static JsonNode Render(params Diagnostic[] diagnostics) =>
        JsonNode.Parse(DiagnosticSarif.Render(diagnostics, "1.2.3")).ShouldNotBeNull();
}
