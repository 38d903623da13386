using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Calls;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>transfer</c>: connects the caller with another party (CallXML 3.0 reference, 2.30).</summary>
internal sealed class TransferElement() : ElementDefinition(
    "transfer", [.. DialAttributes.Names, "method", "playrepeat", "playvalue", "termdigits"])
{
    private static readonly AttributeType<string> Bridged = new("\"bridged\"", TryReadBridged);

    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new TransferNode(
            element.Header(),
            element.TermDigits(),
            new DialAttributes(element),
            element.Optional("method", Bridged),
            new HoldMusic(element));
    }

    private static bool TryReadBridged(string text, out string value)
    {
        value = text.Trim();
        return value.Equals("bridged", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>
/// Bridges the caller's call and another one; goes on when the far end has hung up. While it rings the caller may hear
/// music; a terminating digit ends the attempt as well as the bridge.
/// </summary>
internal sealed class TransferNode(
    NodeHeader header, ListeningAttributes listening, DialAttributes dial, AttributeValue<string>? method, HoldMusic music)
    : ListeningNode(header, listening)
{
    protected override Progress Run(CallXmlSession session)
    {
        if (!dial.TryRead(session, out var request, out var failure)
            || (method is not null && !method.TryRead(session, out _, out failure))
            || !music.TryRead(session, out var playing, out failure))
        {
            return failure;
        }

        session.Frames.Top.State = new Ringing(request, playing);
        var listens = session.Input.Modes != ListenModes.None;
        session.Connect(
            token => new TransferEffect(token, request, TransferKind.Bridge) { Listens = listens },
            static token => new ReleaseFarEndEffect(token));
        return playing is null ? Progress.Wait : session.Play(playing.Segments);
    }

    public override Progress PromptsCompleted(CallXmlSession session) =>
        session.Frames.Top.State is Ringing { Music: { Repeats: true } playing } ? session.Play(playing.Segments) : Progress.Wait;

    // What is keyed in the bridge is meant for the far end, unless it ends the bridge.
    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) =>
        session.Frames.Top.State is Ringing || session.Input.IsTerminating(key.Key)
            ? base.KeyPressed(session, key)
            : Progress.Wait;

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        if (answer is DialAnsweredInput)
        {
            session.StopPrompts();
            session.Frames.Top.State = null;
            return Progress.Wait;
        }

        session.Disconnected();
        if (answer is not DialFailedInput { Failure: var failure })
            return session.Complete();
        return failure == DialFailure.NoAnswer
            ? session.Raise(CallXmlEvent.MaxTime)
            : session.Raise(DialFailures.EventOf(failure, ((Ringing)session.Frames.Top.State!).Request));
    }

    /// <summary>The state of the frame until the far end answers.</summary>
    private sealed record Ringing(DialRequest Request, HoldMusic.Playing? Music);
}
