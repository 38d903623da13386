using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Recognition;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// An action during which the caller may key or say something: input ends the action with an event (CallXML 3.0
/// reference, 6.1, 6.4, 6.6).
/// </summary>
internal abstract class ListeningNode(NodeHeader header, ListeningAttributes listening) : ProgramNode(header)
{
    /// <inheritdoc/>
    public override Progress Begin(CallXmlSession session)
    {
        if (!TryUseLine(session, out var failure) || !listening.TryStart(session, out failure))
            return failure;
        if (session.Input.TryFeedTyped(session, out var progress))
            return session.ListenIf(progress);
        return session.ListenIf(Run(session));
    }

    /// <summary>The grammar that the element listens for is there now.</summary>
    public override Progress Step(CallXmlSession session) => Begin(session);

    /// <summary>What the element listens for.</summary>
    protected ListeningAttributes Listening => listening;

    /// <summary>Makes sure of the line as far as the element needs it; most play something on it.</summary>
    protected virtual bool TryUseLine(CallXmlSession session, out Progress failure) => session.TryUseLine(out failure);

    /// <summary>Starts what the element does; keys typed ahead did not forestall it.</summary>
    protected abstract Progress Run(CallXmlSession session);

    /// <inheritdoc/>
    public override Progress PromptsCompleted(CallXmlSession session) => session.Complete();

    /// <inheritdoc/>
    public override Progress InputTimerElapsed(CallXmlSession session) => session.Input.TimedOut(session);

    /// <inheritdoc/>
    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) => session.Input.Feed(session, key.Key);

    /// <inheritdoc/>
    public override Progress SpeechStarted(CallXmlSession session) => session.Input.SpeechStarted(session);

    /// <inheritdoc/>
    public override Progress UtteranceSpoken(CallXmlSession session, Utterance utterance) =>
        session.Input.Hear(session, utterance);
}
