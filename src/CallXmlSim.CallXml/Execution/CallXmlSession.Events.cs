using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Execution;

/// <content>Events: raising, the search for a handler, and what happens without one (CallXML 3.0 reference, 4).</content>
internal sealed partial class CallXmlSession
{
    private Queue<CallXmlEvent>? _pending;

    /// <summary>The running element raises an event; it is over, whoever handles it.</summary>
    public Progress Raise(CallXmlEvent happened) =>
        TryHandle(happened, out var progress) ? progress : Unhandled(happened);

    /// <summary>An element raises an event before it is entered: its own handlers are not in force yet (1.6, 3.2).</summary>
    private Progress RaiseBefore(CallXmlEvent happened) =>
        TryHandle(happened, out var progress, from: Frames.Count - 2) ? progress : Unhandled(happened);

    /// <summary>The running element raises an error.</summary>
    public Progress RaiseError(ErrorType type, string message) => Raise(CallXmlEvent.Error(type, message));

    /// <summary>
    /// Something outside the running element happened. Without a handler the element goes on, unless it was a hangup. While
    /// a request is under way the event has to wait for its end (7.3).
    /// </summary>
    private Progress Interrupt(CallXmlEvent happened)
    {
        if (_waits.Fetch.Number != 0 || _waits.Answer.Number != 0)
        {
            (_pending ??= []).Enqueue(happened);
            return Progress.Wait;
        }

        if (TryHandle(happened, out var progress))
            return progress;
        return happened.IsHangUp ? End(ReasonAtEnd(EndReason.CallerHangUp)) : Progress.Wait;
    }

    // Events that had to wait are raised between two elements.
    private bool TryRaisePending(out Progress progress)
    {
        progress = Progress.Continue;
        if (_pending is null || !_pending.TryDequeue(out var happened))
            return false;
        progress = Interrupt(happened);
        if (progress == Progress.Wait)
            progress = Progress.Continue;
        return true;
    }

    // 4.5: from the running element outwards, through handlers that are being executed to the containers that own them.
    private bool TryHandle(CallXmlEvent happened, out Progress progress) =>
        TryHandle(happened, out progress, Frames.Count - 1);

    private bool TryHandle(CallXmlEvent happened, out Progress progress, int from)
    {
        var origin = Frames.Top.Node;
        var originId = origin.Id ?? "";
        (LastEvent ??= new LastEventVariables()).Record(happened, originId);
        for (var i = from; i >= 0; i--)
        {
            if (HandlerAt(i, happened, originId) is not { } handler)
                continue;
            Report(happened, origin, handler);
            progress = RunHandler(handler, i, happened);
            return true;
        }

        Report(happened, origin, null);
        progress = default;
        return false;
    }

    /// <summary>Whether an event would be taken by a handler that names it exactly.</summary>
    public bool IsNamedByHandler(CallXmlEvent happened)
    {
        var originId = Frames.Top.Node.Id ?? "";
        for (var i = Frames.Count - 1; i >= 0; i--)
        {
            if (HandlerAt(i, happened, originId) is { } handler)
                return handler.Pattern(this).Match(happened) == EventMatch.Exact;
        }

        return false;
    }

    private OnNode? HandlerAt(int index, CallXmlEvent happened, string originId) =>
        Frames[index].Node.Handlers?.Find(
            happened, originId, index + 1 < Frames.Count ? Frames[index + 1].Node as OnNode : null, this);

    private Progress RunHandler(OnNode handler, int owner, CallXmlEvent happened)
    {
        EndWait();
        Frames.Unwind(owner + 1);
        return CountStep(handler) ? Run(handler, happened) : StopRunaway();
    }

    // 4.7.
    private Progress Unhandled(CallXmlEvent happened)
    {
        var origin = Frames.Top.Node;
        EndWait();
        if (happened.IsHangUp)
            return End(ReasonAtEnd(EndReason.CallerHangUp));
        if (!happened.IsError)
            return origin.Unhandled(this, happened);
        if (TryGoToErrorDocument(out var progress))
            return progress;
        Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.UnhandledError, origin.Source, origin.NameSpan)
        {
            Arguments = [happened.Name, happened.Message],
            Help = $"Handle it with <on event=\"{happened.Name}\"> in the container or further out.",
        }));
        return End(EndReason.UnhandledError, $"{happened.Name}: {happened.Message}");
    }

    private void Report(CallXmlEvent happened, ProgramNode origin, OnNode? handler)
    {
        var message = handler is null && happened.IsHangUp
            ? "no handler was found for event type hangup"
            : happened.Message;
        Emit(new EventEffect(happened.Name, origin.Source, origin.Span, handler?.Span) { Message = message });
    }
}
