using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Tests;

public class ErrorTypeTests
{
    public static TheoryData<string> Types => [.. Enum.GetValues<ErrorType>().Select(EventFamilies.ParameterOf)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_handler_takes_every_type_of_error(string type) =>
        Script.Of($"""
            <throw value="error:{type}"/>
            <on event="error"><log value="another"/></on>
            <on event="error:{type}"><log value="{type}"/></on>
            """).Starts().ShouldBe($"answer | event error:{type} | log {type} | end DocumentEnd");
}
