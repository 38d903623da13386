using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// A container fused with a prompt and the caller's answer to it: only handlers stand inside, and every iteration plays
/// and listens (CallXML 3.0 reference, 1.2, 1.3, 4.6, 4.7).
/// </summary>
internal abstract class InputContainerNode(NodeHeader header, HandlerContent handlers, ContainerLoop loop)
    : ContainerNode(header, handlers.Content, loop)
{
    public override Progress Begin(CallXmlSession session) =>
        handlers.HoldsOthers
            ? session.RaiseError(ErrorType.Document, $"\"{Name}\" holds something else than handlers")
            : base.Begin(session);

    // The frame's index is 0 until the iteration's prompt has begun.
    public override Progress Step(CallXmlSession session) =>
        session.Frames.Top.Index++ == 0 ? PlayAndListen(session) : EndIteration(session);

    public override Progress HandlerEnded(CallXmlSession session, CallXmlEvent? handled) =>
        handled is { IsSuccessfulInput: true } ? End(session) : EndIteration(session);

    public override Progress Unhandled(CallXmlSession session, CallXmlEvent happened) =>
        happened.IsSuccessfulInput ? End(session) : EndIteration(session);

    /// <summary>Begins to listen; <c>false</c> after an error was raised.</summary>
    protected abstract bool TryListen(CallXmlSession session, out Progress failure);

    /// <summary>What is listened for.</summary>
    protected abstract ListenModes Modes(CallXmlSession session);

    /// <summary>Takes keys typed ahead; <c>false</c> when there are none that can be used.</summary>
    protected abstract bool TryFeedTyped(CallXmlSession session, out Progress progress);

    /// <summary>Makes what is played, which may be nothing; <c>false</c> after an error was raised.</summary>
    protected abstract bool TryMakePrompt(
        CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure);

    /// <summary>The present iteration is over and nothing is waited for any longer.</summary>
    protected Progress StopIteration(CallXmlSession session)
    {
        session.EndWait();
        return EndIteration(session);
    }

    private Progress PlayAndListen(CallXmlSession session)
    {
        if (!session.TryUseLine(out var failure))
            return failure;
        if (!TryListen(session, out failure))
        {
            // A grammar is fetched: the iteration begins when it is there.
            if (failure == Progress.Wait)
                session.Frames.Top.Index = 0;
            return failure;
        }

        if (!TryFeedTyped(session, out var progress))
        {
            if (!TryMakePrompt(session, out var segments, out failure))
                return failure;
            progress = segments.Count == 0 ? PromptsCompleted(session) : session.Play(segments);
        }

        if (progress == Progress.Wait)
            session.Listen(Modes(session));
        return progress;
    }
}
