using CallXmlSim.Sessions.Calls;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>record</c>: records the caller (VoiceXML 2.0, 2.3.6).</summary>
internal sealed class RecordItem(NodeHeader header) : FormItem(header)
{
    /// <summary>The longest recording when the document sets no limit.</summary>
    private static readonly TimeSpan DefaultMaxTime = TimeSpan.FromSeconds(60);

    /// <summary>The silence that ends a recording when the document does not say.</summary>
    private static readonly TimeSpan DefaultFinalSilence = TimeSpan.FromSeconds(3);

    private bool _isModal;

    /// <summary>How the caller is recorded.</summary>
    public RecordingRequest Request { get; private init; } = null!;

    /// <summary>Whether any key ends the recording.</summary>
    public bool EndsByKey { get; private init; }

    public override bool IsModal => _isModal;

    public static RecordItem Bind(ElementBinding element, PropertyScope outer) => new(element.Header())
    {
        Name = element.Text("name"),
        Expr = element.Expression("expr"),
        Condition = element.Expression("cond"),
        Properties = PropertyElement.Scope(element, outer),
        Handlers = HandlerTable.Bind(element),
        Prompts = ItemPrompts.Bind(element),
        Grammars = GrammarNode.BindAll(element),
        Request = new RecordingRequest(
            element.Duration("maxtime") ?? DefaultMaxTime,
            element.Duration("finalsilence") ?? DefaultFinalSilence,
            element.Boolean("beep") ?? false,
            element.Text("type") ?? "audio/x-wav"),
        EndsByKey = element.Boolean("dtmfterm") ?? true,
        _isModal = element.Boolean("modal") ?? true,
    };

    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        session.Push(new ActivationFrame(ActiveGrammarSet.Of(session, form, this), (active, grammars) =>
        {
            active.Push(new FlushFrame(flushed =>
            {
                flushed.Push(new RecordFrame(form, this, Keys.For(flushed, grammars)));
                return Progress.Continue;
            }));
            return Progress.Continue;
        }));
        return Progress.Continue;
    }
}
