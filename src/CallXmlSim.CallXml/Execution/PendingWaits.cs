using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml.Execution;

/// <summary>The tokens that a session waits for. An input with any other token is stale.</summary>
internal struct PendingWaits
{
    private int _last;

    /// <summary>The prompts that play.</summary>
    public WaitToken Prompts;

    /// <summary>The running element's own timer.</summary>
    public WaitToken Timer;

    /// <summary>The time for the next key.</summary>
    public WaitToken InputTimer;

    /// <summary>The request under way.</summary>
    public WaitToken Fetch;

    /// <summary>What the world answers in the same instant.</summary>
    public WaitToken Answer;

    /// <summary>The call, bridge or conference that the running element lasts as long as.</summary>
    public WaitToken Connection;

    /// <summary>The recording of the caller.</summary>
    public WaitToken Recording;

    /// <summary>A token that was never given out before.</summary>
    public WaitToken Next() => new(++_last);

    /// <summary>Whether an input carries the token that is waited for.</summary>
    public static bool Is(WaitToken awaited, WaitToken received) => awaited.Number != 0 && awaited == received;

    /// <summary>Nothing is waited for any longer.</summary>
    public void Forget()
    {
        Prompts = default;
        Timer = default;
        InputTimer = default;
        Fetch = default;
        Answer = default;
        Connection = default;
        Recording = default;
    }
}
