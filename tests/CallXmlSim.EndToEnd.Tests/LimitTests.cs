using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>Scripts that never come to an end by themselves.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("<do label=\"spin\" repeat=\"1000000\"><assign var=\"i\" value=\"1\"/></do>")]
    [InlineData("<do label=\"spin\"><goto value=\"#spin\"/></do>")]
    [InlineData("<do label=\"spin\" repeat=\"nolimit\"/>")]
    [InlineData("<do label=\"spin\" next=\"#spin\"/>")]
    [InlineData("<do label=\"spin\"><fetch value=\":\"/><on event=\"error\" next=\"#spin\"/></do>")]
    public void A_loop_without_a_wait_is_stopped_by_the_step_budget_and_named(string loop)
    {
        var call = DemoCall.Of(SilentCaller.Instance, $"<callxml version=\"3.0\">{loop}</callxml>");

        var diagnostic = call.All<DiagnosticEntry>().ShouldHaveSingleItem().Diagnostic;
        diagnostic.Message.ShouldContain("<do label=\"spin\">");
        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.LimitExceeded);
        call.The<RoutedEntry>().Queue.ShouldBe(102);
    }
}
