using System.Xml;
using System.Xml.Linq;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Coverage.Html;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Reports;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Coverage;

public class HtmlCoverageReportTests
{
    [Fact]
    public async Task The_source_is_shown_to_the_letter_with_run_and_never_run_parts()
    {
        var page = await WriteAsync(MenuSuite.Pressing("1", "2"));

        var rows = page.Descendants("table").Single(table => (string?)table.Attribute("class") == "code")
            .Element("tbody")!.Elements("tr").ToList();
        var script = await File.ReadAllLinesAsync(MenuPath, TestContext.Current.CancellationToken);
        rows.Select(row => row.Elements().Last().Value).ShouldBe(script);
        StyleOf(page, "to sales").ShouldBe("run");
        StyleOf(page, "We are open on Mondays.").ShouldBe("failed");
        StyleOf(page, "<fetch ").ShouldBe("never");
        rows[26].Elements().ElementAt(1).Value.ShouldBe("never");
        rows[2].Elements().ElementAt(1).Value.ShouldBe("in part");
        rows[15].Elements().ElementAt(1).Value.ShouldBe("1");
    }

    [Fact]
    public async Task A_part_leads_to_the_conversation_that_reached_it()
    {
        var page = await WriteAsync(MenuSuite.Pressing("1", "2"));

        var link = page.Descendants("a").Single(a => a.Value.Contains("We are open on Mondays.", StringComparison.Ordinal));
        var line = page.Descendants().Single(element => "#" + (string?)element.Attribute("id") == (string?)link.Attribute("href"));
        line.Value.ShouldContain("takes it as choice 2");
        line.Ancestors("section").First().Element("h3")!.Value.ShouldBe("Call 2 presses 2");
    }

    [Fact]
    public async Task Every_link_leads_somewhere_within_the_page_and_nothing_comes_from_elsewhere()
    {
        var page = await WriteAsync(MenuSuite.Pressing("1", "2", "9"));

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.ShouldBeUnique();
        var links = page.Descendants("a").Select(a => (string)a.Attribute("href")!).ToList();
        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => link.StartsWith('#') && ids.Contains(link.Substring(1)));
        page.Descendants().Attributes("src").ShouldBeEmpty();
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("link");
        page.Descendants("style").Single().Value.ShouldNotContain("url(");
    }

    [Fact]
    public async Task What_scrolls_can_be_scrolled_by_keyboard_and_has_a_name()
    {
        var page = await WriteAsync(MenuSuite.Pressing("1"));

        var regions = page.Descendants("div").Where(div => (string?)div.Attribute("class") == "scroll").ToList();
        regions.ShouldNotBeEmpty();
        regions.ShouldAllBe(region => region.Attribute("tabindex") != null && region.Attribute("aria-label") != null);
        page.Descendants("pre").ShouldAllBe(conversation => conversation.Attribute("tabindex") != null);
        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
    }

    [Fact]
    public async Task Tokens_in_the_script_are_not_shown()
    {
        var page = await WriteAsync(MenuSuite.Read(
            """
            scenario: Demo
            script: external-ivr-demo.xml
            conversation: [presses: 1]
            """));

        page.ToString().ShouldNotContain("92bd5cbf9ab120b3a47bdef9284b323d");
        page.ToString().ShouldContain("var=\"token\" value=\"********************************\"");
    }

    [Fact]
    public async Task What_others_wrote_is_text()
    {
        var cases = MenuSuite.Read(
            """
            scenario: <script>alert("1")</script> & more
            script: menu.xml
            contact center: none
            conversation: [presses: 1]
            """);

        (await WriteAsync(cases)).Descendants("h3").Select(heading => heading.Value)
            .ShouldContain("<script>alert(\"1\")</script> & more");
    }

    [Fact]
    public async Task The_numbers_stand_at_the_top_and_columns_that_tell_nothing_are_left_out()
    {
        var passed = Titles(await WriteAsync(MenuSuite.Pressing("1")));
        var failed = Titles(await WriteAsync(MenuSuite.Pressing("1", "2")));

        passed.ShouldBe(["Script", "Elements", "Handlers", "Choices", "Run"]);
        failed.ShouldBe(["Script", "Elements", "Handlers", "Choices", "Run", "By passed scenarios alone"]);

        static List<string> Titles(XDocument page) =>
            [.. page.Descendants("table").First().Element("thead")!.Descendants("th").Select(title => title.Value)];
    }

    [Fact]
    public async Task A_bar_shows_the_share_that_was_run()
    {
        var page = await WriteAsync(MenuSuite.Pressing("1"));

        var meters = page.Descendants("meter").ToList();
        meters.Count.ShouldBe(2);
        meters.ShouldAllBe(meter => (int)meter.Attribute("value")! > 0 && (int)meter.Attribute("value")! < (int)meter.Attribute("max")!);
        page.Descendants("p").First().Value.ShouldMatch("^[1-9][0-9]\\.[0-9] % of the scripts was run: [0-9]+ of [0-9]+ parts");
    }

    private static string MenuPath => Path.Combine(Scenarios.Reading.ScenarioText.Folder, "menu.xml");

    // The page is written so that it is XML as well; only its document type is HTML's.
    private static async Task<XDocument> WriteAsync(IReadOnlyList<SuiteCase> cases)
    {
        var map = new CoverageMap(keepsConversations: true);
        await MenuSuite.RunAsync(cases, new SuiteOptions { Coverage = map });
        var text = Written.By(new HtmlCoverageReport("unused.html", map), []);
        text.ShouldStartWith("<!DOCTYPE html>\n");
        using var reader = XmlReader.Create(
            new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string? StyleOf(XDocument page, string text) => (string?)page.Descendants("td")
        .Elements()
        .First(element => element.Value.Contains(text, StringComparison.Ordinal))
        .Attribute("class");
}
