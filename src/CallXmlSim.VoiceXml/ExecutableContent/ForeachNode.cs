using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>foreach</c> in executable content: runs its content for each element of an array (VoiceXML 2.1, 6).</summary>
internal sealed class ForeachNode(NodeHeader header, string item, Expression array, IReadOnlyList<ContentNode> content)
    : ContentNode(header)
{
    private readonly string _item = item;
    private readonly IReadOnlyList<ContentNode> _content = content;

    public override IEnumerable<ContentNode> Inner => _content;

    public static ForeachNode Bind(ElementBinding element) => new(
        element.Header(),
        element.Text("item") ?? "",
        element.RequiredExpression("array"),
        element.Binder.Content(element));

    public override Progress Execute(VoiceXmlSession session)
    {
        if (!TryReadArray(session, array, this, out var elements, out var failure))
            return failure;
        // The item is a variable of the scope around: it keeps its last value.
        session.Scope.Declare(_item, session.Scope.Declares(_item) ? session.Scope[_item] : ScriptValue.Undefined);
        session.Push(new Loop(this, elements));
        return Progress.Continue;
    }

    /// <summary>The elements of an array at this moment: changes to the array do not change the loop (6).</summary>
    public static bool TryReadArray(
        VoiceXmlSession session,
        Expression array,
        Elements.ProgramNode node,
        out IReadOnlyList<ScriptValue> elements,
        out Progress failure)
    {
        elements = [];
        if (!session.TryEvaluate(array, out ScriptValue value, out failure))
            return false;
        if (value.AsObject is not { IsArray: true } list)
        {
            failure = session.Throw(EventName.Semantic, $"\"{array}\" is no array", node);
            return false;
        }

        elements = [.. list.Elements];
        return true;
    }

    private sealed class Loop(ForeachNode node, IReadOnlyList<ScriptValue> elements) : Frame
    {
        private int _next;

        public override Progress Step(VoiceXmlSession session)
        {
            if (_next == elements.Count)
            {
                session.Pop();
                return Progress.Continue;
            }

            // An empty loop inside another one could go on for days.
            if (!session.CountStep(null))
                return session.StopRunaway(node);
            session.Scope.Declare(node._item, elements[_next++]);
            session.Push(new ContentFrame(node._content));
            return Progress.Continue;
        }
    }
}
