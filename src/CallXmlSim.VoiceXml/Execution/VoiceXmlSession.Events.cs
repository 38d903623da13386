using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.Execution;

/// <content>Events: throwing, the selection of a handler, and what happens without one (VoiceXML 2.0, 5.2).</content>
internal sealed partial class VoiceXmlSession
{
    /// <summary>An element throws an event.</summary>
    public Progress Throw(string name, string message, ProgramNode node) =>
        Throw(new VoiceXmlEvent(name, message) { Source = node.Source, Span = node.Span });

    /// <summary>
    /// Throws an event in the scope of what runs: the visited item, the dialog, the document, the root (5.2.4). What was
    /// running is over.
    /// </summary>
    public Progress Throw(VoiceXmlEvent happened)
    {
        var form = Form;
        ProgramNode place = form?.Visited ?? form?.Node ?? (ProgramNode)Context.Document.Document;
        if (!CountStep(null))
            return StopRunaway(place);
        Unwind(form is null ? Context.BaseFrame : _frames.IndexOf(form) + 1);
        happened = happened.Source is null ? happened with { Source = place.Source, Span = place.Span } : happened;
        if (EventName.Matches("connection.disconnect", happened.Name) && !Line.IsUp)
            Line.BeginFinalProcessing();
        var counter = form?.CountEvent(happened.Name);
        var handler = HandlerSelection.Find(this, form, happened, counter);
        Emit(new EventEffect(happened.Name, happened.Source!, happened.Span, handler?.Span) { Message = happened.Message ?? "" });
        form?.BeginHandler();
        // While a document is initialized there is no dialog to go back to.
        if (form is null)
            Push(new EntryFrame(null));
        return handler is not null ? RunHandler(handler, happened) : DefaultHandlers.Run(this, form, happened);
    }

    /// <summary>An event that nobody handles ends the session; an error is reported.</summary>
    public Progress EndUnhandled(VoiceXmlEvent happened)
    {
        if (!happened.IsError)
            return Exit(EndReason.Exit, []);
        Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.UnhandledError, happened.Source!, happened.Span)
        {
            Arguments = [happened.Name, happened.Message ?? "no more is known"],
            Help = $"Handle it with <catch event=\"{happened.Name}\">.",
        }));
        return Exit(EndReason.UnhandledError, [], $"{happened.Name}: {happened.Message}");
    }

    /// <summary>Reports a finding about the document.</summary>
    public void Report(DiagnosticDescriptor descriptor, ProgramNode node, IReadOnlyList<string> arguments, string? help) =>
        Emit(new DiagnosticEffect(new Diagnostic(descriptor, node.Source, node.NameSpan) { Arguments = arguments, Help = help }));

    // 5.2.2: the handler runs as if it stood where the event was thrown, in a scope of its own.
    private Progress RunHandler(HandlerNode handler, VoiceXmlEvent happened)
    {
        if (!CountStep(handler))
            return StopRunaway(handler);
        var scope = Scripts.OpenScope(Scope);
        scope.Declare("_event", ScriptValue.From(happened.Name));
        scope.Declare("_message", ScriptValue.From(happened.Message));
        Push(new ContentFrame(handler.Content, scope));
        return Progress.Continue;
    }
}
