using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>if</c> with its branches (VoiceXML 2.0, 5.3.4).</summary>
internal sealed class IfNode(NodeHeader header, IReadOnlyList<IfNode.Branch> branches) : ContentNode(header)
{
    public override IEnumerable<ContentNode> Inner => branches.SelectMany(branch => branch.Content);

    public static IfNode Bind(ElementBinding element)
    {
        var branches = new List<Branch> { new(element.RequiredExpression("cond"), []) };
        foreach (var group in InlineRuns.Of(element))
        {
            if (group is [MarkupElement { LocalName: "elseif" } elseIf])
                branches.Add(new Branch(new ElementBinding(elseIf, element.Binder).RequiredExpression("cond"), []));
            else if (group is [MarkupElement { LocalName: "else" }])
                branches.Add(new Branch(null, []));
            else
                element.Binder.Add(branches[^1].Content, group);
        }

        return new IfNode(element.Header(), branches);
    }

    public override Progress Execute(VoiceXmlSession session)
    {
        foreach (var (condition, content) in branches)
        {
            var holds = true;
            if (condition is not null && !session.TryEvaluate(condition, out holds, out var failure))
                return failure;
            if (!holds)
                continue;
            session.Push(new ContentFrame(content));
            break;
        }

        return Progress.Continue;
    }

    /// <summary>Content with its condition; <c>null</c> for <c>else</c>.</summary>
    internal readonly record struct Branch(Expression? Condition, List<ContentNode> Content);
}
