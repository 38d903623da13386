using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Tests;

/// <summary><c>run</c>: what the cases of the suites cannot bring about.</summary>
public class RunTests
{
    private const string Child = "<callxml version=\"3.0\"/>";

    // The first token is that of the request for the document.
    private static readonly WaitToken Launch = new(2);

    [Fact]
    public void No_free_session_is_an_error()
    {
        var script = Script.Of("""<run value="child.xml"/><on event="error:serverbusy"><log value="busy"/></on>""");
        script.StartsWithoutCall().ShouldBe("GET https://ivr.example/child.xml?session.id=session-1");
        script.Replies(Child).ShouldStartWith("LaunchSessionEffect");

        script.Feed(new LaunchRefusedInput(Launch)).ShouldContain("log busy");
    }

    [Fact]
    public void An_event_that_comes_before_the_answer_waits_for_it()
    {
        var script = Script.Of("""
            <run value="child.xml" var="child"/>
            <wait value="5s"/>
            <on event="externalevent"><log value="$child; says $session.eventvalue;"/></on>
            """);
        script.StartsWithoutCall();
        script.Replies(Child);

        script.Receives("hello").ShouldBeEmpty();
        script.Feed(new SessionLaunchedInput(Launch, "s2")).ShouldContain("log s2 says hello");
    }

    [Fact]
    public void An_answer_to_an_earlier_question_is_dropped()
    {
        var script = Script.Of("""<run value="child.xml"/><wait value="5s"/><log value="done"/>""");
        script.StartsWithoutCall();
        script.Replies(Child);
        script.Feed(new SessionLaunchedInput(Launch, "s2")).ShouldBe("timer 5s");

        script.Feed(new LaunchRefusedInput(Launch)).ShouldBeEmpty();
    }
}
