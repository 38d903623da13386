namespace CallXmlSim.Testing.Tests.Fluent;

public class WrongArgumentTests
{
    private static readonly CallScenario Scenario = CallScenario.ForText("<callxml version=\"3.0\"/>");

    [Fact]
    public void No_step_follows_a_hangup() =>
        Should.Throw<InvalidOperationException>(() => Scenario.HangsUp().Hears("anything"))
            .Message.ShouldBe("The caller has hung up; no step can follow.");

    [Fact]
    public void Only_what_is_heard_comes_in_any_order()
    {
        Should.Throw<ArgumentException>(() => Scenario.InAnyOrder(steps => steps.Presses("1")));
        Should.Throw<ArgumentException>(() => Scenario.InAnyOrder(steps => steps));
    }

    [Fact]
    public void Texts_keys_and_confidence_are_checked_when_they_are_given()
    {
        Should.Throw<ArgumentException>(() => Scenario.Hears(" "));
        Should.Throw<ArgumentException>(() => Scenario.HearsMatching("("));
        Should.Throw<ArgumentException>(() => Scenario.Presses(""));
        Should.Throw<ArgumentException>(() => Scenario.Presses("1E"));
        Should.Throw<ArgumentOutOfRangeException>(() => Scenario.Says("sales", confidence: 1.5));
        Should.Throw<ArgumentOutOfRangeException>(() => Scenario.Waits(TimeSpan.FromSeconds(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Scenario.Lasts(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Scenario.Repeats(0, steps => steps.Hears("press 1")));
    }

    [Fact]
    public void Queues_requests_and_stubs_are_checked_when_they_are_given()
    {
        Should.Throw<ArgumentException>(() => Scenario.RoutedTo("sales")).Message.ShouldStartWith("\"sales\" is not a queue's id");
        Should.Throw<ArgumentException>(() => Scenario.Requested("POST to somewhere"));
        Should.Throw<ArgumentException>(() => Scenario.WithWeb("GET https://bank.example/"));
    }

    [Fact]
    public void A_wrong_contact_center_file_is_refused_with_its_diagnostics() =>
        Should.Throw<ArgumentException>(() => Scenario.WithContactCenter("nowhere.yaml"))
            .Message.ShouldContain("SIM6001");
}
