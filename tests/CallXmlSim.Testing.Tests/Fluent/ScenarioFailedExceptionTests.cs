namespace CallXmlSim.Testing.Tests.Fluent;

public class ScenarioFailedExceptionTests
{
    private static readonly CallScenario Demo = CallScenario.For("scripts/external-ivr-demo.xml");

    [Fact]
    public void All_differences_are_collected_and_the_call_is_told_once()
    {
        var scenario = Demo.Named("Pressing 1 leads to support")
            .Hears("press 1")
            .Presses("1")
            .Hears("redirected to queue 102")
            .RoutedTo("102")
            .VariableIs("param", "102");

        var failure = Should.Throw<ScenarioFailedException>(() => scenario.Verify());

        failure.Result.Failures.Select(difference => difference.Message).ShouldBe(
        [
            "Expected to hear \"redirected to queue 102\", but heard \"Please wait while we redirect your call.\" and 1 more prompt.",
            "Expected the call to be routed to queue 102, but it was routed to queue 114 by request.",
            "Expected the variable param to be \"102\", but it is \"114\".",
        ]);
        failure.Message.ShouldStartWith("Pressing 1 leads to support: the call was not as told.\n\nExpected to hear");
        failure.Message.ShouldContain(
            """

            The scenario:
              Pressing 1 leads to support
                hears "press 1"
                presses 1
            >   hears "redirected to queue 102"
            >   routed to queue 102
            >   variable param exactly "102"

            The call:

            """);
        failure.Message.Split("The call:").Length.ShouldBe(2);
        failure.Message.Split('\n').Count(IsMarkedPrompt).ShouldBe(1);
        failure.Message.ShouldContain("The script was here:\n  --> scripts/external-ivr-demo.xml:");

        static bool IsMarkedPrompt(string line) => line.StartsWith("> ", StringComparison.Ordinal)
            && line.Contains("Please wait while we redirect", StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_is_in_no_message()
    {
        const string token = "92bd5cbf9ab120b3a47bdef9284b323d";
        var scenario = Demo.Hears("press 1").Presses("1")
            .Requested("POST *", request => request.With("token", "another token"))
            .VariableIs("token", "another token")
            .VariableIs("tenant", token);

        var failure = Should.Throw<ScenarioFailedException>(() => scenario.Verify());

        failure.Result.Failures.Count.ShouldBe(3);
        failure.Message.ShouldNotContain(token);
        failure.Message.ShouldContain("in it token is another.");
    }

    [Fact]
    public void A_script_with_errors_fails_with_its_diagnostics_and_without_a_call()
    {
        var failure = Should.Throw<ScenarioFailedException>(
            () => CallScenario.ForText("<callxml version=\"3.0\"><goto value=\"#nowhere\"></callxml>", "broken.xml").Verify());

        failure.Result.Diagnostics.ShouldHaveSingleItem();
        failure.Message.ShouldContain("broken.xml:1:");
        failure.Message.ShouldNotContain("The call:");
    }

    [Fact]
    public void A_script_that_is_not_there_fails_with_its_path()
    {
        var result = CallScenario.For("nowhere/menu.xml").Hears("press 1").Run();

        result.Passed.ShouldBeFalse();
        result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SIM6001");
    }
}
