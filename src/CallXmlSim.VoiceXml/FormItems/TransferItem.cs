using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>transfer</c>: connects the caller with another party (VoiceXML 2.0, 2.3.7; <c>type</c>: VoiceXML 2.1, 9).</summary>
internal sealed class TransferItem(NodeHeader header) : FormItem(header)
{
    /// <summary>How long the far end may ring when the document does not say.</summary>
    private static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(30);

    private string? _destination;
    private Expression? _destinationValue;
    private string? _data;
    private Expression? _dataValue;
    private TimeSpan _connectTimeout;

    /// <summary>How the parties are connected.</summary>
    public TransferKind Kind { get; private init; }

    /// <summary>How long they may stay connected; zero for ever.</summary>
    public TimeSpan MaxTime { get; private init; }

    /// <summary>What the caller hears while the far end rings; <c>null</c> for what the network plays.</summary>
    public Uri? Audio { get; private init; }

    // 2.3.7.2.2: only the transfer's own grammars are active.
    public override bool IsModal => true;

    public static TransferItem Bind(ElementBinding element, PropertyScope outer) => new(element.Header())
    {
        Name = element.Text("name"),
        Expr = element.Expression("expr"),
        Condition = element.Expression("cond"),
        Properties = PropertyElement.Scope(element, outer),
        Handlers = HandlerTable.Bind(element),
        Prompts = ItemPrompts.Bind(element),
        Grammars = GrammarNode.BindAll(element),
        Kind = element.Choice("type", "blind", "bridge", "consultation") switch
        {
            "bridge" => TransferKind.Bridge,
            "consultation" => TransferKind.Consultation,
            null when element.Boolean("bridge") == true => TransferKind.Bridge,
            _ => TransferKind.Blind,
        },
        MaxTime = element.Duration("maxtime") ?? TimeSpan.Zero,
        Audio = element.Text("transferaudio")?.Trim() is { Length: > 0 } written && Uri.TryCreate(element.Binder.Base, written, out var audio)
            ? audio
            : null,
        _destination = element.Text("dest"),
        _destinationValue = element.Expression("destexpr"),
        _data = element.Text("aai"),
        _dataValue = element.Expression("aaiexpr"),
        _connectTimeout = element.Duration("connecttimeout") ?? DefaultConnectTimeout,
    };

    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        if (!TryBuild(session, out var request, out var failure))
            return failure;
        session.Push(new ActivationFrame(ActiveGrammarSet.Of(session, form, this), (active, grammars) =>
        {
            active.Push(new FlushFrame(flushed =>
            {
                flushed.Push(new TransferFrame(form, this, request, grammars, Keys.For(flushed, grammars)));
                return Progress.Continue;
            }));
            return Progress.Continue;
        }));
        return Progress.Continue;
    }

    // 2.3.7.3: what is no telephone address is an event.
    private bool TryBuild(VoiceXmlSession session, out DialRequest request, out Progress failure)
    {
        request = null!;
        failure = default;
        var destination = _destination;
        var data = _data;
        if (_destinationValue is not null && !session.TryEvaluateText(_destinationValue, out destination, out failure))
            return false;
        if (_dataValue is not null && !session.TryEvaluateText(_dataValue, out data, out failure))
            return false;
        destination = destination?.Trim() ?? "";
        var colon = destination.IndexOf(':');
        if (colon <= 0 || colon == destination.Length - 1)
        {
            failure = session.Throw("error.connection.baddestination", $"\"{destination}\" is no telephone address", this);
            return false;
        }

        if (destination[..colon].ToLowerInvariant() is not ("tel" or "sip" or "sips"))
        {
            failure = session.Throw("error.unsupported.uri", $"\"{destination}\" is no address that can be called", this);
            return false;
        }

        // "tel://" is no telephone address, but what is meant is plain.
        destination = $"{destination[..colon]}:{destination[(colon + 1)..].TrimStart('/')}";
        request = new DialRequest(destination, null, _connectTimeout) { ApplicationData = data ?? "" };
        return true;
    }
}
