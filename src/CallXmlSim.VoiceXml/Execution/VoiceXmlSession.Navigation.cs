using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Requests;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.Execution;

/// <content>Going to dialogs and documents, calling and ending subdialogs, ending the session.</content>
internal sealed partial class VoiceXmlSession
{
    /// <summary>Goes to a dialog of the document, or to another document (VoiceXML 2.0, 5.3.7, 5.3.8).</summary>
    public Progress Navigate(Destination destination)
    {
        if (!Uri.TryCreate(destination.Base, destination.Document, out var url))
            return Throw(EventName.BadFetch, $"\"{destination.Address}\" is no address", destination.From);
        url = Addresses.WithoutFragment(url);
        var isHere = destination.Document.Length == 0 && destination.Dialog is not null && !destination.IsSubmit
            && destination.Base == Context.Document.Document.Base;
        if (!isHere)
        {
            Push(new LoadFrame(destination, url, Arrive));
            return Progress.Continue;
        }

        if (Context.Document.Document.Find(destination.Dialog) is not { } dialog)
            return Throw(EventName.BadFetch, $"the document has no dialog \"{destination.Dialog}\"", destination.From);
        return Enter(dialog, null);
    }

    /// <summary>Enters a dialog of the document; by an utterance, when one of its grammars matched elsewhere (2.1.6).</summary>
    public Progress Enter(FormNode dialog, RecognitionResult? result)
    {
        if (!CountStep(dialog))
            return StopRunaway(dialog);
        Unwind(Context.BaseFrame);
        if (!Context.Document.Document.Dialogs.Contains(dialog))
        {
            // A dialog of the root whose grammars are active in its leaves (3.1.3): the root becomes the document.
            Context.Document = Context.Root;
            Context.DocumentScope = Context.Application;
        }

        Push(new FormFrame(dialog, Context.DocumentScope, this, result));
        return Progress.Continue;
    }

    /// <summary>Runs a subdialog in an execution context of its own (2.3.4).</summary>
    public Progress Call(Destination destination, IReadOnlyList<KeyValuePair<string, ScriptValue>> parameters)
    {
        if (!Uri.TryCreate(destination.Base, destination.Document, out var url))
            return Throw(EventName.BadFetch, $"\"{destination.Address}\" is no address", destination.From);
        var caller = Form!;
        var isHere = destination.Document.Length == 0 && destination.Dialog is not null && destination.Fields.Count == 0;
        if (isHere && Context.Document.Document.Find(destination.Dialog) is null)
            return Throw(EventName.BadFetch, $"the document has no dialog \"{destination.Dialog}\"", destination.From);
        Push(new LoadFrame(destination, Addresses.WithoutFragment(url), (session, loaded) => session.Begin(loaded, caller, parameters))
        {
            Present = isHere ? Context.Document : null,
        });
        return Progress.Continue;
    }

    /// <summary>Ends the subdialog: its caller gets the values, or the event (5.3.10).</summary>
    public Progress Return(IReadOnlyList<(string Name, ScriptValue Value)> values, VoiceXmlEvent? happened)
    {
        var caller = Context.Caller!;
        var item = caller.Visited!;
        Unwind(Context.BaseFrame);
        Context = Context.Outer!;
        Unwind(caller);
        if (happened is not null)
            return Throw(happened with { Source = item.Source, Span = item.Span });
        caller.Fill(item, ScriptValue.From(ScriptRecord.Of(values)));
        return caller.ProcessFilled();
    }

    /// <summary>Plays what is queued and ends the session (5.3.9).</summary>
    public Progress Exit(EndReason reason, IReadOnlyList<KeyValuePair<string, string>> values, string detail = "")
    {
        _lastScope = Scope;
        Unwind(0);
        Push(new FlushFrame(session => session.End(reason, values, detail)) { IsLast = true });
        return Progress.Continue;
    }

    /// <summary>Plays what is queued, hangs up, and goes on with the event (5.3.11).</summary>
    public Progress Disconnect(ContentNode node, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        _disconnectValues = values;
        if (!Line.IsUp)
            return Exit(EndReason.Exit, values);
        Push(new FlushFrame(session =>
        {
            if (!session.Line.IsUp)
                return session.Exit(EndReason.Exit, values);
            session.Emit(HangUpEffect.Instance);
            session.Line.Disconnect();
            return session.Throw(EventName.HangUp, "the document disconnected the call", node);
        }));
        return Progress.Continue;
    }

    // Values of a disconnect are handed out when the session ends (VoiceXML 2.1, 8).
    private IReadOnlyList<KeyValuePair<string, string>> _disconnectValues = [];

    private Progress End(EndReason reason, IReadOnlyList<KeyValuePair<string, string>> values, string detail = "")
    {
        Unwind(0);
        _hasEnded = true;
        Emit(new EndEffect(Line.ReasonFor(reason), detail) { Values = values.Count > 0 ? values : _disconnectValues });
        return Progress.Ended;
    }

    // 1.5.2: what of the root's variables is kept.
    private static void Arrive(VoiceXmlSession session, LoadedDocument loaded)
    {
        var context = session.Context;
        session.Unwind(context.BaseFrame);
        var isRoot = loaded.Root == loaded.Document;
        var sameRoot = context.HasBegun && context.Root.Url == loaded.Root.Url;
        var wasRoot = context.Root == context.Document;
        var keepsRoot = sameRoot && (isRoot ? !wasRoot && !loaded.Destination.IsSubmit : true);
        if (!keepsRoot)
            context.Application = session.Scripts.OpenScope(session.SessionScope, ScopeNames.Root);
        if (!keepsRoot || isRoot)
            context.Root = loaded.Root;
        context.Document = loaded.Document;
        context.DocumentScope = isRoot ? context.Application : session.Scripts.OpenScope(context.Application, ScopeNames.Document);
        context.HasBegun = true;
        if (context.Outer is null)
            session._prefetches?.Clear();
        session.Initialize(loaded, keepsRoot);
    }

    private void Begin(LoadedDocument loaded, FormFrame caller, IReadOnlyList<KeyValuePair<string, ScriptValue>> parameters)
    {
        var application = Scripts.OpenScope(SessionScope, ScopeNames.Root);
        Context = new ExecutionContext
        {
            Document = loaded.Document,
            Root = loaded.Root,
            Application = application,
            DocumentScope = loaded.Root == loaded.Document ? application : Scripts.OpenScope(application, ScopeNames.Document),
            Caller = caller,
            Outer = Context,
            BaseFrame = _frames.Count,
            HasBegun = true,
            Parameters = parameters,
        };
        Initialize(loaded, keepsRoot: false);
    }

    private void Prefetch(VoiceXmlProgram document)
    {
        if (document.Prefetches.Count > 0)
            (_prefetches ??= new Prefetches()).Begin(this, document);
    }

    // 5.1.2: first the root's variables, then the document's, then its dialog begins.
    private void Initialize(LoadedDocument loaded, bool keepsRoot)
    {
        var root = loaded.Root;
        Prefetch(loaded.Document);
        if (root != loaded.Document && !keepsRoot)
            Prefetch(root);
        Push(new EntryFrame(loaded.Dialog));
        if (root != loaded.Document)
            Push(new ContentFrame(loaded.Document.Document.Initial, Context.DocumentScope));
        if (!keepsRoot)
            Push(new ContentFrame(root.Document.Initial, Context.Application));
    }
}
