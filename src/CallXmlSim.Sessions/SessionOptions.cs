using System.Globalization;

namespace CallXmlSim.Sessions;

/// <summary>The settings of one session. Everything that could differ between two runs is in here or in the inputs.</summary>
public sealed record SessionOptions
{
    /// <summary>Counts the sessions of a simulation, from 1.</summary>
    public required int SessionNumber { get; init; }

    /// <summary>The session's identifier, unique in its simulation: <c>session-</c> and its number.</summary>
    public string SessionId => string.Create(CultureInfo.InvariantCulture, $"session-{SessionNumber}");

    /// <summary>Seeds the session's pseudo-random numbers.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The date and time at which the virtual clock showed zero; an input's time is counted from there. The default is
    /// 1 January 2026, 00:00 UTC.
    /// </summary>
    public DateTimeOffset Epoch { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// How many elements may be executed between two waits; a document that exceeds it is running away and its session
    /// is ended with a diagnostic. The default is 250,000.
    /// </summary>
    public int StepBudget { get; init; } = 250_000;

    /// <summary>Whether incoming calls are answered before the script runs; on by default.</summary>
    public bool AutoAnswer { get; init; } = true;

    /// <summary>
    /// Whether a script that speaks or listens before it answers an offered call answers it thereby; on by default. Off,
    /// the script gets an error event.
    /// </summary>
    public bool ImplicitAnswer { get; init; } = true;

    /// <summary>
    /// Whether requests for documents carry the variables of the session, such as the caller's number, in their query where
    /// the language says so; on by default.
    /// </summary>
    public bool SendsSessionVariables { get; init; } = true;

    /// <summary>Hears which nodes of the program are executed, for coverage; <c>null</c> for nobody.</summary>
    public IExecutionTrace? Trace { get; init; }
}
