using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>block</c>: executable content that is run once (VoiceXML 2.0, 2.3.2).</summary>
internal sealed class BlockItem(NodeHeader header, IReadOnlyList<ContentNode> content) : FormItem(header)
{
    public IReadOnlyList<ContentNode> Content => content;

    public override bool IsInput => false;

    public static BlockItem Bind(ElementBinding element, PropertyScope outer) =>
        new(element.Header(), element.Binder.Content(element))
        {
            Name = element.Text("name"),
            Expr = element.Expression("expr"),
            Condition = element.Expression("cond"),
            Properties = outer,
        };

    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        form.Set(this, ScriptValue.True);
        session.Push(new ContentFrame(content, session.Scripts.OpenScope(form.Scope)));
        return Progress.Continue;
    }
}
