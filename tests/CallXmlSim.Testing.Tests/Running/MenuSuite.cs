using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Running;

/// <summary>Suites of scenarios about <c>menu.xml</c>.</summary>
internal static class MenuSuite
{
    /// <summary>A scenario for each set of keys; 1 leads to sales, which is what each of them expects.</summary>
    public static IReadOnlyList<SuiteCase> Pressing(params string[] keys) => Read(
        $"""
        script: menu.xml
        contact center: none
        scenarios:
        {string.Join('\n', keys.Select((key, i) => $"""
            - scenario: Call {i + 1} presses {key}
              conversation:
                - hears: press 1
                - presses: "{key}"
                - hears: Connecting you to sales
          """))}
        """);

    public static IReadOnlyList<SuiteCase> Read(string text) => [.. ScenarioText.ReadAll(text).Select(SuiteCase.Of)];

    public static async Task<List<CaseOutcome>> RunAsync(IReadOnlyList<SuiteCase> cases, SuiteOptions? options = null)
    {
        var outcomes = new List<CaseOutcome>();
        await SuiteRun.ExecuteAsync(cases, options ?? new SuiteOptions(), outcomes.Add, TestContext.Current.CancellationToken);
        return outcomes;
    }

    /// <summary>Everything about an outcome but how long it took.</summary>
    public static string Facts(this CaseOutcome outcome) => string.Join('\n',
        outcome.Case.Name,
        outcome.Passed,
        outcome.Duration,
        string.Join('\n', outcome.Failures),
        outcome.Difference,
        outcome.ScriptPlace,
        string.Join('\n', outcome.Transcript.Lines));
}
