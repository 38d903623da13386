using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>The session's call.</summary>
internal sealed class Line
{
    private EndReason _down;

    /// <summary>Whether somebody is on the line.</summary>
    public bool IsUp { get; private set; }

    /// <summary>Whether the event of the end was thrown: nothing waits for the caller any more (VoiceXML 2.0, 1.5.4).</summary>
    public bool IsFinalProcessing { get; private set; }

    /// <summary>Why the session ends, when a document ends it.</summary>
    public EndReason ReasonFor(EndReason reason) =>
        reason is EndReason.Exit or EndReason.DocumentEnd && _down != default ? _down : reason;

    public void Offer() => IsUp = false;

    public void Answer() => IsUp = true;

    /// <summary>The other party hung up.</summary>
    public void HangUp() => GoDown(EndReason.CallerHangUp);

    /// <summary>The script hung up.</summary>
    public void Disconnect() => GoDown(EndReason.ScriptHangUp);

    /// <summary>The call was given away.</summary>
    public void GiveAway() => GoDown(EndReason.Transferred);

    /// <summary>The event of the end is thrown.</summary>
    public void BeginFinalProcessing() => IsFinalProcessing = true;

    private void GoDown(EndReason reason)
    {
        if (_down == default)
            _down = reason;
        IsUp = false;
    }
}
