namespace CallXmlSim.Scripting;

/// <summary>What a context may use, and what its scripts see of time and chance.</summary>
public sealed record ScriptOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ScriptOptions Default = new();

    // The last resort behind PatternGuard, and the only wall clock: what runs into it would run for hours.
    internal static readonly TimeSpan RegexTimeout = TimeSpan.FromSeconds(2);

    /// <summary>The seed of <c>Math.random</c>.</summary>
    public int Seed { get; init; }

    /// <summary>The time zone of <c>Date</c>; UTC unless set.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How many statements one evaluation may execute.</summary>
    public int MaximumStatements { get; init; } = 500_000;

    /// <summary>How many statements all evaluations between two <see cref="ScriptContext.Advance"/> may execute.</summary>
    public long MaximumStatementsPerTurn { get; init; } = 5_000_000;

    /// <summary>How deep functions may call each other.</summary>
    public int MaximumRecursion { get; init; } = 200;

    /// <summary>How many bytes one evaluation may allocate.</summary>
    public long MaximumMemory { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many bytes all evaluations of a context may allocate.</summary>
    public long MaximumTotalMemory { get; init; } = 512 * 1024 * 1024;

    /// <summary>How long an array may be.</summary>
    public int MaximumArrayLength { get; init; } = 1_000_000;
}
