using System.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Steps;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing;

/// <summary>
/// A call to a script as a person tells it: what is there before the call, what the caller hears and does, and what must
/// hold at the end. <see cref="Verify"/> makes the call, in virtual time and without network, in any test framework or
/// none. Immutable, so that tests can share a beginning: every verb returns a new scenario.
/// </summary>
/// <example>
/// <code>
/// CallScenario.For("external-ivr-demo.xml")
///     .Hears("press 1")
///     .Presses("1")
///     .Hears("redirected to queue 114")
///     .RoutedTo(114)
///     .Verify();
/// </code>
/// </example>
public sealed partial class CallScenario : CallerSteps<CallScenario>
{
    private readonly CallScenarioPlan _plan;

    private CallScenario(CallScenarioPlan plan) => _plan = plan;

    private protected override ConversationStep? Last => _plan.Steps.IsEmpty ? null : _plan.Steps[^1];

    /// <summary>A scenario about a script in a file, which is read now.</summary>
    /// <param name="path">
    /// The path. A relative one starts at the folder of the running program, where test projects copy their files to, or
    /// else at the current folder. What is wrong with the file fails the scenario when it is run.
    /// </param>
    public static CallScenario For(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(CallScenarioPlan.For(Path.GetFileName(path), Load(path)));
    }

    /// <summary>A scenario about a script that is given as text.</summary>
    /// <param name="script">The script.</param>
    /// <param name="name">What to call it, as a file's name.</param>
    public static CallScenario ForText(string script, string name = "script.xml") =>
        new(CallScenarioPlan.For(name, ScriptLoader.Load(SourceText.From(script, name))));

    /// <summary>Makes the call and tells how it went. Nothing is thrown when it differs from the scenario.</summary>
    public ScenarioResult Run()
    {
        var start = Stopwatch.GetTimestamp();
        var result = ScenarioExecution.Run(_plan.ToScenario(), CallScenarioPlan.DefaultSeed);
        result.Elapsed = Stopwatch.GetElapsedTime(start);
        return result;
    }

    /// <summary>Makes the call and returns its result when everything was as told.</summary>
    /// <exception cref="ScenarioFailedException">
    /// The call differs from the scenario: the message has every difference and, once, the transcript.
    /// </exception>
    public ScenarioResult Verify()
    {
        var result = Run();
        return result.Passed ? result : throw new ScenarioFailedException(result);
    }

    /// <summary>The scenario in the words of a scenario file.</summary>
    public override string ToString() => _plan.ToScenario().Source.Content;

    private protected override CallScenario Append(ConversationStep step) =>
        new(_plan with { Steps = _plan.Steps.Add(step) });

    // Diagnostics and transcripts name the file as the test does, wherever it was found.
    private static LoadedScript Load(string path) => TextFile.TryRead(TestFile.Locate(path), out var text, out var problem)
        ? ScriptLoader.Load(SourceText.From(text.Content, path))
        : new LoadedScript(text, null, [problem]);
}
