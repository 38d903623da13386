namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>How a grammar's test went, level by level.</summary>
internal sealed class SrgsOutcome
{
    private readonly List<(string Level, string Text)> _failures = [];

    /// <summary>The level of loading or refusing the grammar.</summary>
    public const string Load = "load";

    /// <summary>The level of accepting or rejecting inputs.</summary>
    public const string L1 = "L1";

    /// <summary>The level of exact parses.</summary>
    public const string L2 = "L2";

    /// <summary>The level of answers for a collector of keys.</summary>
    public const string Prefix = "prefix";

    /// <summary>How many checks were made, by level.</summary>
    public Dictionary<string, int> Checks { get; } = new() { [L1] = 0, [Load] = 0, [L2] = 0, [Prefix] = 0 };

    /// <summary>What went wrong, with its level.</summary>
    public IReadOnlyList<(string Level, string Text)> Failures => _failures;

    /// <summary>Expected parses that were found, but not as the first.</summary>
    public List<string> NotFirst { get; } = [];

    /// <summary>Counts a check, and a failure when it does not hold.</summary>
    public void Check(string level, bool holds, string failure)
    {
        Checks[level]++;
        if (!holds)
            _failures.Add((level, failure));
    }
}
