using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Testing.Running;

/// <summary>A call that is over, as expectations look at it.</summary>
/// <param name="Entries">The journal.</param>
/// <param name="Prompts">What the caller heard.</param>
/// <param name="ScriptDiagnostics">What was found while the scripts were read and bound.</param>
/// <param name="Variable">The last value of a variable of the script; <c>null</c> when it was never set.</param>
internal sealed record CallRecord(
    IReadOnlyList<JournalEntry> Entries,
    IReadOnlyList<HeardPrompt> Prompts,
    IReadOnlyList<Diagnostic> ScriptDiagnostics,
    Func<string, string?> Variable)
{
    /// <summary>The number of the caller's call among those of the simulation; <c>null</c> when nobody called.</summary>
    public int? Call { get; init; }

    /// <summary>Whether an entry is about the caller's call; when nobody called, any is.</summary>
    public bool IsCallers(JournalEntry entry) => (Call ?? entry.Leg.Call) == entry.Leg.Call;

    /// <summary>The session that the scenario is about, the first one; empty when there was none.</summary>
    public string MainSession => Entries.FirstOrDefault(entry => entry.Session.Length > 0)?.Session ?? "";

    /// <summary>The index of the first journal entry of a kind; <c>null</c> if there is none.</summary>
    public int? FirstOf<T>()
        where T : JournalEntry
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i] is T)
                return i;
        }

        return null;
    }

    /// <summary>How long the script was on the line, in virtual time; <c>null</c> if it was never answered.</summary>
    public TimeSpan? TimeOnLine
    {
        get
        {
            JournalEntry? answered = null;
            foreach (var entry in Entries)
            {
                if (answered is null && entry is AnsweredEntry { Leg.Role: LegRole.Caller or LegRole.External })
                    answered = entry;
                else if (answered is not null && entry is HangUpEntry && entry.Leg == answered.Leg)
                    return entry.Time - answered.Time;
            }

            return answered is null ? null : Entries[^1].Time - answered.Time;
        }
    }
}
