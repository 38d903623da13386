namespace CallXmlSim.VoiceXml.Tests.Execution;

public sealed class RunDiagnosticsTests
{
    [Fact]
    public void A_document_that_runs_away_is_ended()
    {
        var script = Script.Of("""<form id="a"><block><goto next="#a"/></block></form>""");

        script.Starts().ShouldEndWith("diagnostic SE5101 | end LimitExceeded");
        script.Found!.Id.ShouldBe("SE5101");
    }

    [Fact]
    public void An_error_that_nobody_handles_ends_the_session()
    {
        var script = Script.Of("""<form><block><value expr="nothing"/></block></form>""");

        script.Starts().ShouldEndWith("event error.semantic unhandled | diagnostic SE5102 | play \"An error has occurred.\"");
        script.HearsAll().ShouldBe("end UnhandledError");
        script.Found!.Source[script.Found.Span].ToString().ShouldBe("nothing");
    }

    [Fact]
    public void A_handler_whose_condition_fails_is_passed_over()
    {
        var script = Script.Of("""
            <catch event="x" cond="nothing"><log>wrong</log></catch>
            <form><block><throw event="x"/></block><catch event="y"/></form>
            """);

        script.Starts().ShouldContain("diagnostic SE5103 | event x unhandled");
    }
}
