using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Tests.Reports;

public class RepeatCommandTests
{
    [Theory]
    [InlineData("Plain", 1, "callxmlsim test ivr/a.scenario.yaml --filter \"=Plain\"")]
    [InlineData("Two words (example 3)", 1, "callxmlsim test ivr/a.scenario.yaml --filter \"=Two words (example 3)\"")]
    [InlineData("It's late", 5, "callxmlsim test ivr/a.scenario.yaml --filter \"=It's late\" --seed 5")]
    [InlineData("The $5 it's \"gone\"", 1, "callxmlsim test ivr/a.scenario.yaml --filter '=The $5 it'\\''s \"gone\"'")]
    public void A_scenario_is_named_so_that_a_shell_takes_it_as_one_word(string name, int seed, string command) =>
        RepeatCommand.Of(Case(name), seed).ShouldBe(command);

    [Fact]
    public void A_file_with_mistakes_is_named_alone()
    {
        var @case = SuiteCase.Invalid(SourceText.From("", "my scripts/a.scenario.yaml"), []);

        RepeatCommand.Of(@case, seed: 1).ShouldBe("callxmlsim test \"my scripts/a.scenario.yaml\"");
    }

    private static SuiteCase Case(string name) => SuiteCase.Of(
        new Scenario(name, SourceText.From("", "ivr/a.scenario.yaml"), default, new ScenarioWorld { Scripts = [] }));
}
