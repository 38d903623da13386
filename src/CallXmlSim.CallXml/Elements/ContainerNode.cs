using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// Elements that run one after another, as often as <c>repeat</c> and <c>foreach</c> say (CallXML 3.0 reference, 1.6, 1.8,
/// 2.2).
/// </summary>
internal class ContainerNode : ProgramNode
{
    private readonly ProgramNode[] _children;
    private readonly OnNode[] _handlers;
    private readonly ContainerLoop _loop;

    public ContainerNode(NodeHeader header, ContainerContent content, ContainerLoop loop)
        : base(header)
    {
        _children = content.Children;
        _handlers = content.Handlers;
        _loop = loop;
        Handlers = _handlers.Length == 0 ? null : new HandlerTable(_handlers);
        Content = content;
    }

    /// <inheritdoc/>
    public override HandlerTable? Handlers { get; }

    /// <inheritdoc/>
    public override IEnumerable<ProgramNode> Inner => Content.InOrder;

    /// <summary>What the container holds.</summary>
    protected ContainerContent Content { get; }

    /// <summary>Whether the container's items are named by <c>container.value</c> (1.7).</summary>
    public bool NamesItsItems => _loop.NamesItsItems;

    /// <inheritdoc/>
    protected override void PlaceInner()
    {
        var next = 0;
        foreach (var node in Content.InOrder)
        {
            if (node is not OnNode)
                next++;
            node.Place(this, next, Depth + 1);
        }
    }

    /// <inheritdoc/>
    public override Progress Begin(CallXmlSession session) => Start(session, out var isEmpty) switch
    {
        Progress.Continue when isEmpty => End(session),
        Progress.Continue => BeginIteration(session),
        var other => other,
    };

    /// <inheritdoc/>
    public override Progress Prepare(CallXmlSession session) => Start(session, out _);

    /// <inheritdoc/>
    public override Progress Step(CallXmlSession session)
    {
        ref var frame = ref session.Frames.Top;
        return frame.Index < _children.Length
            ? EnterChild(session, _children[frame.Index++])
            : EndIteration(session);
    }

    /// <summary>Executes the element whose turn it is.</summary>
    protected virtual Progress EnterChild(CallXmlSession session, ProgramNode child) => session.Enter(child);

    /// <inheritdoc/>
    public override Progress HandlerEnded(CallXmlSession session, CallXmlEvent? handled) => EndIteration(session);

    /// <summary>Begins the next iteration if there is one; goes on with the following element otherwise (4.7).</summary>
    public Progress GoOnWithNextIteration(CallXmlSession session) =>
        ContainerLoop.HasNext(session.Frames.Top) ? EndIteration(session) : Progress.Continue;

    /// <summary>The iteration is over: begins the next one, or ends the container.</summary>
    protected Progress EndIteration(CallXmlSession session)
    {
        ref var frame = ref session.Frames.Top;
        if (!ContainerLoop.Advance(session, ref frame))
            return End(session);
        frame.Index = 0;
        frame.HasChosen = false;
        return session.CountStep(this) ? BeginIteration(session) : session.StopRunaway();
    }

    /// <summary>The last iteration is over.</summary>
    protected virtual Progress End(CallXmlSession session)
    {
        var handled = session.Frames.Top.Event;
        session.Frames.Pop();
        return _loop.Next is null ? Continue(session, handled) : session.Navigate(_loop.Next, this);
    }

    /// <summary>Goes on after the container, which is off the stack and led nowhere.</summary>
    /// <param name="session">The session.</param>
    /// <param name="handled">The event that the container was executed for, if it is a handler.</param>
    protected virtual Progress Continue(CallXmlSession session, CallXmlEvent? handled) => Progress.Continue;

    private Progress Start(CallXmlSession session, out bool isEmpty)
    {
        ref var frame = ref session.Frames.Top;
        frame.Index = 0;
        frame.HasChosen = false;
        return _loop.Start(session, ref frame, out isEmpty);
    }

    // 2.2: cleardigits empties the buffer at the start of every iteration.
    private Progress BeginIteration(CallXmlSession session) =>
        session.TryClearDigits(this, out var failure) ? Progress.Continue : failure;
}
