using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Running;

/// <summary>Runs one scenario.</summary>
internal static class ScenarioExecution
{
    private const long EventLimit = 1_000_000;

    /// <summary>Makes the scenario's call and holds it against the scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">Seeds everything that looks random, unless the scenario has a seed of its own.</param>
    /// <param name="coverage">Notes what the scripts execute; <c>null</c> for nobody.</param>
    public static ScenarioResult Run(Scenario scenario, int seed, CallCoverage? coverage = null)
    {
        var diagnostics = scenario.World.Scripts.Count == 1
            ? scenario.World.Scripts[0].Script.Diagnostics
            : [.. scenario.World.Scripts.SelectMany(script => script.Script.Diagnostics)];
        return scenario.World.Scripts.All(script => script.Script.Application is not null)
            ? Call(scenario, seed, diagnostics, coverage)
            : WithoutCall(scenario, diagnostics);
    }

    private static ScenarioResult Call(
        Scenario scenario,
        int seed,
        IReadOnlyList<Diagnostic> diagnostics,
        CallCoverage? coverage)
    {
        var places = new PlaceRecorder(coverage);
        var options = new SimulatorOptions
        {
            Seed = scenario.Seed ?? seed,
            Trace = places,
            EventLimit = EventLimit,
            AutoAnswer = scenario.World.Answering == Answering.Automatic,
            ImplicitAnswer = scenario.World.Answering != Answering.Explicit,
        };
        ObservedApplication? first = null;
        var simulator = ScenarioSimulation.Create(scenario.World, options, Observe);
        simulator.Journal.Listen(places);

        var conversation = new Conversation(scenario.Conversation, simulator.Journal, options.SpeakingRate);
        var others = new OtherParties(simulator);
        others.Map(scenario.World.FarEnds);
        if (scenario.World.Start is { } variables)
        {
            simulator.StartSession(first!, variables);
            RunToEnd(simulator, () => others.Deadline, others.GiveUp);
        }
        else
        {
            RunToEnd(simulator, scenario.World, conversation, others);
        }

        var record = new CallRecord(simulator.Journal.Entries, conversation.Prompts, diagnostics, Variable)
        {
            Call = scenario.World.Start is null ? 1 : null,
        };
        var failures = new List<ScenarioFailure>();
        if (conversation.Failure is { } failure)
            failures.Add(failure);
        others.Report(failures);
        foreach (var expectation in scenario.Expectations)
            expectation.Check(record, failures);
        for (var i = 0; i < failures.Count; i++)
            failures[i] = Completed(failures[i], scenario, simulator.Journal);
        return new ScenarioResult(scenario, failures)
        {
            Journal = record.Entries,
            Log = simulator.Journal,
            Recordings = simulator.Recordings,
            Diagnostics = diagnostics,
            Duration = record.Entries is [.., var last] ? last.Time : TimeSpan.Zero,
            Places = places.PlaceOf,
        };

        ObservedApplication Observe(ICallApplication application)
        {
            var observed = new ObservedApplication(application);
            first ??= observed;
            return observed;
        }

        string? Variable(string name) => first?.Session?.Variable(name);
    }

    // No secret is told, and what no line of the scenario asks for is the whole scenario's failure.
    private static ScenarioFailure Completed(ScenarioFailure failure, Scenario scenario, Journal journal) => failure with
    {
        Message = journal.Mask(failure.Message),
        Span = failure.Span == default ? scenario.Span : failure.Span,
        Mends = [.. failure.Mends.Where(mend => mend.IsShown(journal.Mask))],
    };

    private static void RunToEnd(
        Simulator simulator, ScenarioWorld world, Conversation conversation, OtherParties others)
    {
        var dialled = ScenarioSimulation.NumberDialled(world);
        var call = simulator.Dial(world.From, dialled, conversation, world.Dialling);
        others.Dial(world.OtherCallers, dialled);
        RunToEnd(simulator, Deadline, GiveUp);

        TimeSpan Deadline() => conversation.HasEnded || others.Deadline > conversation.Deadline
            ? others.Deadline
            : conversation.Deadline;

        void GiveUp()
        {
            conversation.GiveUp();
            others.GiveUp();
            call.Caller!.HangUp();
        }
    }

    // Whoever is still on the line when the last patience is at its end hangs up.
    private static void RunToEnd(Simulator simulator, Func<TimeSpan> deadline, Action giveUp)
    {
        RunEnd end;
        TimeSpan until;
        do
        {
            until = deadline();
            if (until < Conversation.Patience)
                until = Conversation.Patience;
            end = simulator.RunUntil(until);
        }
        while (end == RunEnd.TimeReached && deadline() > until);

        giveUp();
        if (end is RunEnd.TimeReached or RunEnd.Waiting)
            simulator.RunToEnd();
    }

    // A script with errors takes no call: the scenario is about its diagnostics, or it fails.
    private static ScenarioResult WithoutCall(Scenario scenario, IReadOnlyList<Diagnostic> diagnostics)
    {
        var record = new CallRecord([], [], diagnostics, static _ => null);
        var failures = new List<ScenarioFailure>();
        var expected = scenario.Expectations.OfType<DiagnosticExpectation>().ToList();
        foreach (var error in diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            if (expected.Exists(expectation => expectation.Fits(error)))
                continue;
            failures.Add(new ScenarioFailure($"The script cannot be called: {error}", scenario.Span)
            {
                Mends = expected.Count == 0 ? [] : [expected[^1].And(error)],
            });
        }

        foreach (var expectation in expected)
            expectation.Check(record, failures);
        if (failures.Count == 0 && scenario.Conversation is [var step, ..])
            failures.Add(new ScenarioFailure("The script has errors, so there is no conversation.", step.Span));
        return new ScenarioResult(scenario, failures) { Diagnostics = diagnostics };
    }
}
