using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>How the cases of one scenario file, or of all, came out so far.</summary>
internal sealed class FileCounts(string file)
{
    /// <summary>The file's name; empty for all files.</summary>
    public string File { get; } = file;

    /// <summary>Scenarios that passed.</summary>
    public int Passed { get; private set; }

    /// <summary>Scenarios that failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Files that could not be run.</summary>
    public int Invalid { get; private set; }

    /// <summary>All cases.</summary>
    public int All => Passed + Failed + Invalid;

    /// <summary>The real time that the cases took, added up.</summary>
    public TimeSpan Elapsed { get; private set; }

    public void Add(CaseOutcome outcome)
    {
        Elapsed += outcome.Elapsed;
        if (outcome.Passed)
            Passed++;
        else if (outcome.Case.Scenario is null)
            Invalid++;
        else
            Failed++;
    }
}
