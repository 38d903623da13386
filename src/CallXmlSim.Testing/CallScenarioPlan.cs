using System.Collections.Immutable;
using System.Text;
using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Expectations;
using CallXmlSim.Testing.Scenarios.Steps;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing;

/// <summary>What a <see cref="CallScenario"/> has been told so far.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="World">What is there before the call.</param>
internal sealed record CallScenarioPlan(string Name, ScenarioWorld World)
{
    /// <summary>The seed of a scenario that names none.</summary>
    public const int DefaultSeed = 1;

    /// <summary>Seeds everything that looks random.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>The conversation.</summary>
    public ImmutableList<ConversationStep> Steps { get; init; } = [];

    /// <summary>What must hold at the end, each in the words of a scenario file.</summary>
    public ImmutableList<(string Phrase, Expectation Expectation)> Expectations { get; init; } = [];

    /// <summary>A plan about one script.</summary>
    public static CallScenarioPlan For(string name, LoadedScript script) =>
        new(name, new ScenarioWorld { Scripts = [new ScriptAtNumber(null, script)] });

    /// <summary>
    /// The scenario, with a text of its own that tells it line by line, so that a failure shows the line that is not fulfilled.
    /// </summary>
    public Scenario ToScenario()
    {
        if (World.Start is not null && Steps.Count > 0)
            throw new InvalidOperationException("Nobody calls a script that is started; tell the conversations of far ends.");
        var text = new StringBuilder();
        var name = Line(text, 0, Name);
        var steps = Steps.ConvertAll(step => Tell(text, 1, step));
        var expectations = Expectations.ConvertAll(told => Place(told.Expectation, Line(text, 1, told.Phrase)));
        return new Scenario(Name, SourceText.From(text.ToString(), Name), name, World)
        {
            IsTold = true,
            Seed = Seed,
            Conversation = steps,
            Expectations = [.. expectations, .. IsEndExpected ? [] : new[] { EndExpectation.Regular }],
        };
    }

    private bool IsEndExpected => Expectations.Exists(told => told.Expectation is EndExpectation);

    private static Expectation Place(Expectation expectation, TextSpan line) => expectation switch
    {
        RequestsExpectation { Requests: var requests } =>
            new RequestsExpectation([.. requests.Select(request => request with { Span = line })]) { Span = line },
        CallsExpectation { Calls: var calls } =>
            new CallsExpectation([.. calls.Select(call => call with { Span = line })]) { Span = line },
        _ => expectation with { Span = line },
    };

    private static ConversationStep Tell(StringBuilder text, int depth, ConversationStep step)
    {
        var told = step with { Span = Line(text, depth, step.Told) };
        return told switch
        {
            HearStep hear => hear with { Then = [.. hear.Then.Select(then => Tell(text, depth + 1, then))] },
            AnyOrderStep group => group with
            {
                Steps = [.. group.Steps.Select(hear => (HearStep)Tell(text, depth + 1, hear))],
            },
            _ => told,
        };
    }

    private static TextSpan Line(StringBuilder text, int depth, string phrase)
    {
        if (text.Length > 0)
            text.Append('\n');
        text.Append(' ', 2 * depth).Append(phrase);
        return new TextSpan(text.Length - phrase.Length, phrase.Length);
    }
}
