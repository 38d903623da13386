using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// An element of a bound program. Immutable but for its place, which its parent sets once; all run state is in the
/// session and its frames. While a node runs, its frame is on top of the stack.
/// </summary>
internal abstract class ProgramNode(NodeHeader header)
{
    /// <summary>The element's name as written; <c>text</c> for character data.</summary>
    public string Name { get; } = header.Name;

    public SourceText Source { get; } = header.Source;

    /// <summary>The whole element.</summary>
    public TextSpan Span { get; } = header.Span;

    /// <summary>The place that a diagnostic points to: the start tag's name.</summary>
    public TextSpan NameSpan { get; } = header.NameSpan;

    /// <summary>What handlers know the element by (CallXML 3.0 reference, 3.1).</summary>
    public string? Id { get; } = header.Id;

    /// <summary>What navigation knows the element by (1.9).</summary>
    public string? Label { get; } = header.Label;

    public Conditions Conditions { get; } = header.Conditions;

    public AttributeValue<bool>? ClearDigits { get; } = header.ClearDigits;

    /// <summary>The <c>choices</c> that the element itself states; <c>null</c> for none.</summary>
    public ChoicesAttribute? OwnChoices { get; } = header.OwnChoices;

    /// <summary>The element around this one; <c>null</c> for the root.</summary>
    public ProgramNode? Parent { get; private set; }

    /// <summary>Which of its parent's children runs after the element.</summary>
    public int NextSibling { get; private set; }

    /// <summary>How many containers are around the element.</summary>
    public int Depth { get; private set; }

    /// <summary>The handlers that stand in the element; <c>null</c> if it cannot hold any.</summary>
    public virtual HandlerTable? Handlers => null;

    /// <summary>The nodes inside, handlers included, in document order.</summary>
    public virtual IEnumerable<ProgramNode> Inner => [];

    /// <summary>The node and all nodes inside it, in document order.</summary>
    public IEnumerable<ProgramNode> WithAllInside() => Inner.SelectMany(node => node.WithAllInside()).Prepend(this);

    /// <summary>Puts the node into its place, and the nodes inside it into theirs.</summary>
    public void Place(ProgramNode? parent, int nextSibling, int depth)
    {
        Parent = parent;
        NextSibling = nextSibling;
        Depth = depth;
        PlaceInner();
    }

    /// <summary>Places the nodes inside.</summary>
    protected virtual void PlaceInner()
    {
    }

    /// <summary>Runs the node; its frame has just been pushed and its conditions hold.</summary>
    public abstract Progress Begin(CallXmlSession session);

    /// <summary>Makes the frame ready when navigation enters an element inside without running this one first.</summary>
    public virtual Progress Prepare(CallXmlSession session) => Progress.Continue;

    /// <summary>Goes on after an element inside has ended.</summary>
    public virtual Progress Step(CallXmlSession session) => session.Complete();

    /// <summary>Goes on after a handler of this element has ended without going anywhere (4.6).</summary>
    public virtual Progress HandlerEnded(CallXmlSession session, CallXmlEvent? handled) => session.Complete();

    /// <summary>Goes on after an event of this element found no handler (4.7).</summary>
    public virtual Progress Unhandled(CallXmlSession session, CallXmlEvent happened) => session.Complete();

    /// <summary>The prompts that the node plays were heard to their end.</summary>
    public virtual Progress PromptsCompleted(CallXmlSession session) => Progress.Wait;

    /// <summary>Audio of the node could not be played, and nothing can be instead (2.20, 4.2).</summary>
    public virtual Progress PromptsFailed(CallXmlSession session, string problem) =>
        session.RaiseError(ErrorType.Telephony, problem);

    /// <summary>The node's own timer ran out.</summary>
    public virtual Progress TimerElapsed(CallXmlSession session) => Progress.Wait;

    /// <summary>The node's timer between keys ran out.</summary>
    public virtual Progress InputTimerElapsed(CallXmlSession session) => Progress.Wait;

    /// <summary>What the node fetched is there, or not.</summary>
    public virtual Progress Fetched(CallXmlSession session, FetchOutcome outcome) => Progress.Wait;

    /// <summary>The world answers what the node asked for, or what the node connected its caller with has changed.</summary>
    public virtual Progress Answered(CallXmlSession session, SessionInput answer) => Progress.Wait;

    /// <summary>The recording that the node waits for has ended.</summary>
    public virtual Progress RecordingCompleted(CallXmlSession session, Recording recording) => session.Complete();

    /// <summary>The caller pressed a key while the node waits; the default queues it for whom it may concern (6.7).</summary>
    public virtual Progress KeyPressed(CallXmlSession session, DtmfDigit key)
    {
        session.Digits.Add(key.Key);
        return Progress.Wait;
    }

    /// <summary>The caller began to speak while the node waits.</summary>
    public virtual Progress SpeechStarted(CallXmlSession session) => Progress.Wait;

    /// <summary>The caller said something while the node waits; nobody listens by default.</summary>
    public virtual Progress UtteranceSpoken(CallXmlSession session, Utterance utterance) => Progress.Wait;
}
