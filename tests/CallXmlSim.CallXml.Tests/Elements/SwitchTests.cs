namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.2.</summary>
public class SwitchTests
{
    [Theory]
    [InlineData("a", "log a | log between")]
    [InlineData("b", "log between | log b")]
    [InlineData("c", "log between | log default")]
    [InlineData("", "log between | log default")]
    public void The_first_case_that_matches_is_the_only_one(string value, string expected) =>
        Script.Of($"""
            <switch value="{value}">
              <case value-is="a"><log value="a"/></case>
              <log value="between"/>
              <case value-is="b"><log value="b"/></case>
              <case value-is="a"><log value="never"/></case>
              <case><log value="default"/></case>
            </switch>
            """).Starts().ShouldBe($"answer | {expected} | end DocumentEnd");

    [Fact]
    public void Every_iteration_chooses_anew() =>
        Script.Of("""
            <switch foreach="a, b, a"><case value-is="a"><log value="A"/></case><case><log value="else $container.value;"/></case></switch>
            """).Starts().ShouldBe("answer | log A | log else b | log A | end DocumentEnd");

    [Fact]
    public void Outside_of_a_switch_a_case_is_a_container() =>
        Script.Of("""<do value="a"><case value-is="a"><log value="1"/></case><case value-is="a"><log value="2"/></case></do>""")
            .Starts().ShouldBe("answer | log 1 | log 2 | end DocumentEnd");

    [Fact]
    public void A_case_that_was_jumped_into_was_chosen() =>
        Script.Of("""
            <goto value="#in"/>
            <switch value="a"><case value-is="b"><do label="in"><log value="in"/></do></case><case><log value="default"/></case></switch>
            """).Starts().ShouldBe("answer | log in | end DocumentEnd");

    [Fact]
    public void A_case_can_lead_away() =>
        Script.Of("""<switch value="a"><case value-is="a" next="#x"/><case next="#y"/></switch><do label="y"><log value="y"/></do><do label="x"><log value="x"/></do>""")
            .Starts().ShouldBe("answer | log x | end DocumentEnd");
}
