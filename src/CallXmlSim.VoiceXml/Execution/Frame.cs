using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>Something that a session is in the middle of. The frame on top of the stack is the one that runs.</summary>
internal abstract class Frame
{
    /// <summary>The variables that are innermost while the frame is on top; <c>null</c> for those of the frame below.</summary>
    public virtual ScriptScope? Scope => null;

    /// <summary>Whether the session waits for the caller in this frame (VoiceXML 2.0, 4.1.8).</summary>
    public virtual bool IsWaitingState => false;

    /// <summary>Runs on.</summary>
    public abstract Progress Step(VoiceXmlSession session);

    /// <summary>The call is over while the session is in transition; what is played is never heard to its end.</summary>
    public virtual Progress LineWentDown(VoiceXmlSession session) => Progress.Wait;

    /// <summary>Takes an input that is none of the session's own; keys and words that nobody takes are kept (4.1.8).</summary>
    public virtual Progress Receive(VoiceXmlSession session, SessionInput input) => session.Keep(input);
}

/// <summary>Who waits for a fetch.</summary>
internal interface IFetchClient
{
    /// <summary>The resource is there, or not.</summary>
    Progress Fetched(VoiceXmlSession session, FetchOutcome outcome);
}
