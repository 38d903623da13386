namespace CallXmlSim.CallXml.Tests;

public class ContainerAliasTests
{
    [Theory]
    [InlineData("block")]
    [InlineData("do")]
    [InlineData("if")]
    [InlineData("loop")]
    [InlineData("while")]
    [InlineData("with")]
    [InlineData("switch")]
    [InlineData("case")]
    public void Every_alias_is_the_same_container(string alias) =>
        Script.Of($"""
            <{alias} foreach="a, b" test="1=1" repeat="2" next="#end"><log/></{alias}>
            <log value="not reached"/>
            <{alias} label="end" test="1=2"><log value="skipped"/></{alias}>
            """).Starts().ShouldBe("answer | log a | log b | log a | log b | end DocumentEnd");
}
