using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Things of a kind happen in this order; others may come in between.</summary>
/// <param name="Wanted">What happens; nothing at all means that nothing of the kind must happen.</param>
internal abstract record ListExpectation<T>(IReadOnlyList<T> Wanted) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var happened = IndicesOf(call, IsOfKind);
        if (Wanted.Count == 0)
            CheckNothing(call, happened, failures);
        var next = 0;
        List<Mend>? mends = null;
        foreach (var wanted in Wanted)
        {
            var at = happened.FindIndex(next, index => Fits(wanted, call, index));
            if (at >= 0)
                next = at + 1;
            else
                failures.Add(Missing(wanted, call, happened.GetRange(next, happened.Count - next)) with { Mends = mends ??= Mends(call, happened) });
        }
    }

    /// <summary>The indices of the journal entries of a kind.</summary>
    protected static List<int> IndicesOf(CallRecord call, Func<JournalEntry, bool> isOfKind)
    {
        var indices = new List<int>();
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (isOfKind(call.Entries[i]))
                indices.Add(i);
        }

        return indices;
    }

    /// <summary>Whether a journal entry tells of such a thing.</summary>
    protected abstract bool IsOfKind(JournalEntry entry);

    /// <summary>Whether the thing that the entry of an index tells of is as wanted.</summary>
    protected abstract bool Fits(T wanted, CallRecord call, int index);

    /// <summary>Reports what happened although nothing was to happen.</summary>
    protected abstract void CheckNothing(CallRecord call, List<int> happened, List<ScenarioFailure> failures);

    /// <summary>The failure of something that did not happen.</summary>
    /// <param name="wanted">What did not happen.</param>
    /// <param name="call">The call.</param>
    /// <param name="rest">What happened behind the last that was wanted and did happen.</param>
    protected abstract ScenarioFailure Missing(T wanted, CallRecord call, List<int> rest);

    /// <summary>The changes after which the list tells what happened.</summary>
    protected abstract List<Mend> Mends(CallRecord call, List<int> happened);
}
