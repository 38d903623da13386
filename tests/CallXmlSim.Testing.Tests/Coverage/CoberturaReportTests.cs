using System.Xml.Linq;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Coverage.Cobertura;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Reports;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Coverage;

public class CoberturaReportTests
{
    [Fact]
    public async Task A_line_has_the_number_of_scenarios_that_ran_it()
    {
        var coverage = await WriteAsync("1", "1", "2");

        var lines = coverage.Descendants("line").ToDictionary(line => (int)line.Attribute("number")!);
        ((int)lines[2].Attribute("hits")!).ShouldBe(3);
        ((int)lines[16].Attribute("hits")!).ShouldBe(2);
        ((int)lines[27].Attribute("hits")!).ShouldBe(0);
        lines.ShouldNotContainKey(1);
    }

    [Fact]
    public async Task A_list_of_choices_is_a_branch()
    {
        var choices = (await WriteAsync("1", "2")).Descendants("line").Single(line => (int)line.Attribute("number")! == 3);

        ((bool)choices.Attribute("branch")!).ShouldBeTrue();
        ((string)choices.Attribute("condition-coverage")!).ShouldBe("60% (3/5)");
    }

    [Fact]
    public async Task Sums_and_rates_are_those_of_the_lines()
    {
        var coverage = await WriteAsync("1");

        var lines = coverage.Descendants("line").ToList();
        var covered = lines.Count(line => (int)line.Attribute("hits")! > 0);
        ((int)coverage.Root!.Attribute("lines-valid")!).ShouldBe(lines.Count);
        ((int)coverage.Root.Attribute("lines-covered")!).ShouldBe(covered);
        ((double)coverage.Root.Attribute("line-rate")!).ShouldBe((double)covered / lines.Count, 0.0001);
        var named = coverage.Descendants("class").ShouldHaveSingleItem();
        ((string)named.Attribute("name")!).ShouldBe("menu.xml");
        ((string)named.Attribute("filename")!).ShouldEndWith("Files/menu.xml");
    }

    private static async Task<XDocument> WriteAsync(params string[] keys)
    {
        var map = new CoverageMap();
        await MenuSuite.RunAsync(MenuSuite.Pressing(keys), new SuiteOptions { Coverage = map });
        return XDocument.Parse(Written.By(new CoberturaReport("unused.xml", map, Written.Start), []));
    }
}
