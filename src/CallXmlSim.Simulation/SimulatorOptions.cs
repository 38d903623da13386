using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Prompts;

namespace CallXmlSim.Simulation;

/// <summary>The settings of a simulation. The same settings, programs and callers give the same journal, byte for byte.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Seeds everything that looks random: Call-IDs, interaction ids, the sessions' own numbers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The date and time at which the virtual clock shows zero: 1 January 2026, 00:00 UTC.</summary>
    public DateTimeOffset Epoch { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where the virtual clock stops, so that a script that loops for ever ends: 24 hours.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How many events are carried out at most: 100 million.</summary>
    public long EventLimit { get; init; } = 100_000_000;

    /// <summary>How fast prompts and callers speak.</summary>
    public SpeakingRate SpeakingRate { get; init; } = SpeakingRate.Default;

    /// <summary>How long the network and the telephone network take.</summary>
    public Latencies Latencies { get; init; } = Latencies.Default;

    /// <summary>Whether a journal is made, and whether it is kept in memory.</summary>
    public JournalMode Journal { get; init; } = JournalMode.Kept;

    /// <summary>How many elements a session may execute between two waits.</summary>
    public int StepBudget { get; init; } = 250_000;

    /// <summary>Whether incoming calls are answered before the script runs.</summary>
    public bool AutoAnswer { get; init; } = true;

    /// <summary>Whether a script that speaks or listens before it answers an offered call answers it thereby.</summary>
    public bool ImplicitAnswer { get; init; } = true;

    /// <summary>
    /// How many sessions may run at once before no session can start another one: 1,000. The scripts of one call can start
    /// 5,000, one after another.
    /// </summary>
    public int SessionLimit { get; init; } = 1_000;

    /// <summary>
    /// Whether requests for documents carry the variables of the session in their query, where the language says so.
    /// </summary>
    public bool SendsSessionVariables { get; init; } = true;

    /// <summary>Hears what the sessions execute, for coverage; <c>null</c> for nobody.</summary>
    public IExecutionTrace? Trace { get; init; }
}
