using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Tests.Fluent;

/// <summary>Scripts that call somebody, told in C#.</summary>
public class FarEndTests
{
    private const string Reminder = """
        <callxml version="3.0">
          <call value="tel:$number;"/>
          <on event="answer"><say>Hello, it is time.</say></on>
        </callxml>
        """;

    private const string Doorman = """
        <callxml version="3.0">
          <reject test="$session.callerID; = 666"/>
          <answer/>
          <say>Come in.</say>
        </callxml>
        """;

    [Fact]
    public void A_script_that_is_started_calls_somebody_who_answers() =>
        Started(Reminder)
            .WithFarEnd("4711", person => person.Says("Yes?").Hears("it is time"), TimeSpan.FromSeconds(1))
            .Called("4711", CallOutcome.Answered)
            .Run().Passed.ShouldBeTrue();

    [Fact]
    public void A_call_that_has_another_outcome_fails_the_scenario() =>
        Started(Reminder)
            .WithFarEnd("4711", FarEnd.Busy)
            .Called("4711", CallOutcome.Answered)
            .Run().Failures.ShouldHaveSingleItem().Message
            .ShouldBe("Expected a call to 4711 to be answered, but it was busy.");

    [Fact]
    public void A_call_that_nobody_expects_fails_the_scenario() =>
        Started(Reminder).CalledNobody().Run().Passed.ShouldBeFalse();

    [Fact]
    public void A_script_rejects_one_caller_and_answers_another() =>
        CallScenario.ForText(Doorman)
            .WithoutContactCenter()
            .AnsweredExplicitly()
            .From("666")
            .WithOtherCaller("777", guest => guest.Hears("Come in"), TimeSpan.FromSeconds(1))
            .Run().Passed.ShouldBeTrue();

    [Fact]
    public void Nobody_talks_to_a_script_that_is_started() =>
        Should.Throw<InvalidOperationException>(() => Started(Reminder).Hears("Hello").Run());

    private static CallScenario Started(string script) =>
        CallScenario.ForText(script).WithoutContactCenter().StartedWith("number", "4711");
}
