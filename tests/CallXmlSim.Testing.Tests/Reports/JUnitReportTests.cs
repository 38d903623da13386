using System.Xml.Linq;
using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Reports.JUnit;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Running;
using CallXmlSim.Testing.Tests.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Reports;

public class JUnitReportTests
{
    [Fact]
    public async Task The_file_is_as_the_schema_demands_at_every_moment()
    {
        var cases = new List<SuiteCase>(MenuSuite.Pressing("1", "2", "1"));
        var broken = ScenarioText.Read("scenario: x\nscrip: menu.xml");
        cases.Insert(1, SuiteCase.Invalid(SourceText.From(broken.Source.Content, "broken.scenario.yaml"), broken.Diagnostics));
        using var report = Create();

        Check(Written.Now(report, isComplete: false), tests: 0);
        var tests = 0;
        foreach (var outcome in await MenuSuite.RunAsync(cases))
        {
            report.Add(outcome);
            Check(Written.Now(report, isComplete: false), ++tests);
        }

        var root = Check(Written.Now(report, isComplete: true), tests: 4).Root!;
        root.Elements("testsuite").Select(suite => (string)suite.Attribute("name")!)
            .ShouldBe(["test.scenario.yaml", "broken.scenario.yaml", "test.scenario.yaml"]);
        root.Descendants("testcase").Select(test => (string)test.Attribute("name")!)
            .ShouldBe(["Call 1 presses 1", "broken.scenario.yaml", "Call 2 presses 2", "Call 3 presses 1"]);
        root.Descendants("error").ShouldHaveSingleItem().Attribute("type")!.Value.ShouldBe("DOC0112");
        root.Descendants("property").Last().Attribute("value")!.Value.ShouldBe("true");
    }

    [Fact]
    public async Task A_failure_is_told_as_in_the_terminal()
    {
        var text = Written.By(Create(), await MenuSuite.RunAsync(MenuSuite.Pressing("2")));

        var failure = XDocument.Parse(text).Descendants("failure").ShouldHaveSingleItem();
        ((string)failure.Attribute("message")!).ShouldStartWith("Expected to hear \"Connecting you to sales\"");
        failure.Value.ShouldContain("\n> ");
        failure.Value.ShouldContain("menu.xml:22:5");
        failure.Value.ShouldContain("callxmlsim test test.scenario.yaml --filter \"=Call 1 presses 2\"");
    }

    [Fact]
    public async Task Characters_that_XML_forbids_are_replaced()
    {
        var outcomes = await Written.OutcomesAsync(
            """
            scenario: "Bell \a, <b>, \ud83d\ude00 & ]]>"
            script: menu.xml
            contact center: none
            conversation:
              - hears: "no\x01thing"
            """);

        var test = Check(Written.By(Create(), outcomes), tests: 1).Descendants("testcase").Single();

        ((string)test.Attribute("name")!).ShouldBe("Bell \uFFFD, <b>, \ud83d\ude00 & ]]>");
    }

    [Theory]
    [InlineData("<testsuites tests='2'><testsuite name='a' tests='1' failures='0' errors='0'><testcase name='b'/></testsuite></testsuites>")]
    [InlineData("<testsuites><testsuite name='a' tests='1' failures='0' errors='0'><testcase/></testsuite></testsuites>")]
    [InlineData("<testsuites><testsuite name='a' tests='1' failures='0'><testcase name='b'/></testsuite></testsuites>")]
    [InlineData("<testsuites><testsuite name='a' tests='1' failures='0' errors='0'><testcase name='b' line='1'/></testsuite></testsuites>")]
    [InlineData("<testsuites><testsuite name='a' tests='1' failures='0' errors='0' time='1.2345'><testcase name='b'/></testsuite></testsuites>")]
    [InlineData("<testsuites><testcase name='b'/></testsuites>")]
    public void The_check_finds_what_the_schema_forbids(string document) =>
        JUnitFacts.Violations(XDocument.Parse(document)).ShouldNotBeEmpty();

    private static JUnitReport Create() => new("unused.xml", seed: 1, Written.Start);

    private static XDocument Check(string text, int tests)
    {
        var document = XDocument.Parse(text);
        JUnitFacts.Violations(document).ShouldBeEmpty();
        document.Descendants("testcase").Count().ShouldBe(tests);
        return document;
    }
}
