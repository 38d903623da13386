using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml.Listening;

/// <summary>
/// Collects keys into a variable, which holds what was keyed so far at any time, whatever ends the entry (CallXML 3.0
/// reference, 2.12).
/// </summary>
internal sealed class DigitEntry
{
    private string _digits = "";
    private bool _isTimed;

    public required string Variable { get; init; }

    /// <summary>The number of digits that ends the entry; a digit buffer's capacity when there is none.</summary>
    public int MostDigits { get; init; } = DigitBuffer.Capacity;

    /// <summary>The keys that end the entry.</summary>
    public string TermDigits { get; init; } = "";

    /// <summary>Whether the ending key is appended.</summary>
    public bool KeepsTermDigit { get; init; }

    /// <summary>The longest time for the whole entry.</summary>
    public TimeSpan MaxTime { get; init; }

    /// <summary>The longest time between two keys, and before the first one [our reading].</summary>
    public TimeSpan MaxSilence { get; init; }

    /// <summary>Begins with what was typed ahead.</summary>
    /// <returns>Whether a key was used; <paramref name="progress"/> then says how the session goes on.</returns>
    public bool TryFeedTyped(CallXmlSession session, out Progress progress)
    {
        progress = Progress.Wait;
        session.Variables.Set(Variable, "");
        var used = false;
        while (progress == Progress.Wait && session.Digits.Count > 0)
        {
            progress = Take(session, session.Digits.Take());
            used = true;
        }

        if (used && progress == Progress.Wait)
            StartTimers(session);
        return used;
    }

    /// <summary>Starts the time for the whole entry and that for the next key.</summary>
    public Progress StartTimers(CallXmlSession session)
    {
        _isTimed = true;
        session.StartTimer(MaxTime);
        return session.StartInputTimer(MaxSilence);
    }

    /// <summary>Takes a key; the first one stops the prompt.</summary>
    public Progress Feed(CallXmlSession session, char key)
    {
        session.StopPrompts();
        var progress = Take(session, key);
        if (progress != Progress.Wait)
            return progress;
        return _isTimed ? session.StartInputTimer(MaxSilence) : StartTimers(session);
    }

    private Progress Take(CallXmlSession session, char key)
    {
        if (TermDigits.Contains(key))
        {
            if (KeepsTermDigit)
                Append(session, key);
            return session.Raise(CallXmlEvent.TerminatingDigit(key));
        }

        Append(session, key);
        return _digits.Length >= MostDigits ? session.Raise(CallXmlEvent.MaxDigits) : Progress.Wait;
    }

    private void Append(CallXmlSession session, char key) => session.Variables.Set(Variable, _digits += key);
}
