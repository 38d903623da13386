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

    private TimeSpan _maxTime;
    private TimeSpan _finalSilence;
    private bool _beep;
    private string _type = RecordingFormat.Wav;

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
        _maxTime = element.Duration("maxtime") ?? DefaultMaxTime,
        _finalSilence = element.Duration("finalsilence") ?? DefaultFinalSilence,
        _beep = element.Boolean("beep") ?? false,
        _type = element.Text("type") ?? RecordingFormat.Wav,
        EndsByKey = element.Boolean("dtmfterm") ?? true,
        _isModal = element.Boolean("modal") ?? true,
    };

    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        if (RecordingFormat.Find(_type) is not { } format)
            return session.Throw(EventName.UnsupportedFormat, $"\"{_type}\" is no format to record in", this);
        // Silence is noinput after the time that the property gives (2.3.6).
        var request = new RecordingRequest(_maxTime, _finalSilence, _beep, format)
        {
            InitialSilence = session.Properties.Duration("timeout"),
        };
        session.Push(new ActivationFrame(ActiveGrammarSet.Of(session, form, this), (active, grammars) =>
        {
            active.Push(new FlushFrame(flushed =>
            {
                flushed.Push(new RecordFrame(form, this, request, Keys.For(flushed, grammars)));
                return Progress.Continue;
            }));
            return Progress.Continue;
        }));
        return Progress.Continue;
    }
}
