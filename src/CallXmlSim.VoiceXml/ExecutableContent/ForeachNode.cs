using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>foreach</c> in executable content: runs its content for each element of an array (VoiceXML 2.1, 6).</summary>
internal sealed class ForeachNode(NodeHeader header, string item, Expression array, IReadOnlyList<ContentNode> content)
    : ContentNode(header)
{
    public override IEnumerable<ContentNode> Inner => content;

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
        session.Scope.Declare(item, session.Scope.Declares(item) ? session.Scope[item] : ScriptValue.Undefined);
        session.Push(new Loop(item, elements, content));
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

    private sealed class Loop(string item, IReadOnlyList<ScriptValue> elements, IReadOnlyList<ContentNode> content) : Frame
    {
        private int _next;

        public override Progress Step(VoiceXmlSession session)
        {
            if (_next == elements.Count)
            {
                session.Pop();
                return Progress.Continue;
            }

            session.Scope.Declare(item, elements[_next++]);
            session.Push(new ContentFrame(content));
            return Progress.Continue;
        }
    }
}
