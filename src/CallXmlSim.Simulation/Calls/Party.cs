using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.Calls;

/// <summary>
/// Somebody at one end of a <see cref="CallLeg"/>: a person, a script's session or the contact center. A leg tells each
/// party what the other one does.
/// </summary>
public abstract class Party
{
    private protected Party()
    {
    }

    /// <summary>Who this is.</summary>
    public abstract PartyKind Kind { get; }

    /// <summary>What journals call it: a script's name, or nothing.</summary>
    internal virtual string Name => "";

    /// <summary>The identifier of the session that this is; empty if it is none.</summary>
    internal virtual string SessionId => "";

    /// <summary>What the party takes as input at present.</summary>
    internal virtual ListenModes ListensFor => ListenModes.None;

    /// <summary>What the party waits for when nothing is due any more.</summary>
    internal virtual WaitingFor WaitsFor => WaitingFor.HangUp;

    /// <summary>The leg rings here.</summary>
    internal virtual void OnOffered(CallLeg leg)
    {
    }

    /// <summary>The other party answered.</summary>
    internal virtual void OnAnswered(CallLeg leg)
    {
    }

    /// <summary>The other party hung up, or the leg was never connected.</summary>
    internal abstract void OnEnded(CallLeg leg, ReleaseCause cause);

    /// <summary>The other party pressed a key.</summary>
    internal virtual void OnDigit(CallLeg leg, DtmfDigit digit)
    {
    }

    /// <summary>The other party began to speak; what it is saying is told again by <see cref="OnUtterance"/>.</summary>
    internal virtual void OnSpeechStarted(CallLeg leg, Utterance utterance)
    {
    }

    /// <summary>The other party has said something.</summary>
    internal virtual void OnUtterance(CallLeg leg, Utterance utterance)
    {
    }

    /// <summary>A part of a prompt begins to be heard.</summary>
    internal virtual void OnPromptStarted(CallLeg leg, PromptSegment prompt)
    {
    }

    /// <summary>A part of a prompt was heard to its end, or was cut off.</summary>
    internal virtual void OnPromptEnded(CallLeg leg, PromptSegment prompt, bool interrupted)
    {
    }

    /// <summary>The other party listens for input from now on, or no longer.</summary>
    internal virtual void OnListening(CallLeg leg, ListenModes modes)
    {
    }
}
