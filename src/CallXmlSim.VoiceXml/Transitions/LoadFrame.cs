using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary>
/// Loads a document and, when it names another application root than the present one, its root (VoiceXML 2.0, 1.5.2). Until
/// both are there and bound, the session is still in the document that led here: whatever fails is error.badfetch there.
/// </summary>
internal sealed class LoadFrame(Destination destination, Uri url, Action<VoiceXmlSession, LoadedDocument> arrive)
    : Frame, IFetchClient
{
    /// <summary>The document, when it is there already: the first one of a call, or one that calls itself.</summary>
    public VoiceXmlProgram? Present { get; init; }

    private VoiceXmlProgram? _document;
    private Uri? _rootUrl;

    public override Progress Step(VoiceXmlSession session)
    {
        if (Present is not null)
            return DocumentLoaded(session, Present);
        var request = destination.Fetching.Request(session, url, FetchPurpose.Document, destination.Method, destination.Fields)
            with { Multipart = destination.IsMultipart };
        return session.Fetch(request, this, destination.Fetching.Audio);
    }

    public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
    {
        if (!TryBind(session, outcome, out var program, out var failure))
            return failure;
        return _document is null ? DocumentLoaded(session, program!) : RootLoaded(session, program!);
    }

    private Progress DocumentLoaded(VoiceXmlSession session, VoiceXmlProgram program)
    {
        if (program.Document.Find(destination.Dialog) is null && destination.Dialog is not null)
            return Fail(session, EventName.BadFetch, $"\"{program.Url}\" has no dialog \"{destination.Dialog}\"");
        _document = program;
        if (program.Document.Application is not { } application)
            return Arrive(session, program);
        if (!Uri.TryCreate(program.Document.Base, application, out _rootUrl))
            return Fail(session, EventName.BadFetch, $"\"{application}\" is no address");
        _rootUrl = Addresses.WithoutFragment(_rootUrl);
        if (_rootUrl == session.Context.Root.Url && session.Context.HasBegun)
            return Arrive(session, session.Context.Root);
        return session.Fetch(FetchAttributes.None.Request(session, _rootUrl, FetchPurpose.Document), this, destination.Fetching.Audio);
    }

    // 1.5.2: a root has no root of its own.
    private Progress RootLoaded(VoiceXmlSession session, VoiceXmlProgram root) => root.Document.Application is not null
        ? Fail(session, EventName.Semantic, $"the application root \"{root.Url}\" names a root itself")
        : Arrive(session, root);

    private Progress Arrive(VoiceXmlSession session, VoiceXmlProgram root)
    {
        session.Pop();
        arrive(session, new LoadedDocument(_document!, root, destination));
        return Progress.Continue;
    }

    private bool TryBind(VoiceXmlSession session, FetchOutcome outcome, out VoiceXmlProgram? program, out Progress failure)
    {
        program = null;
        failure = default;
        if (outcome is not FetchReply { IsSuccess: true } reply)
        {
            failure = Fail(session, FetchEvents.NameOf(outcome), FetchEvents.Describe(outcome, _rootUrl ?? url));
            return false;
        }

        session.CountText(reply.Body.Length);
        var address = Addresses.WithoutFragment(reply.Url);
        var text = SourceText.From(ReplyText.Decode(reply), address.ToString());
        var binding = session.Context.Document.Documents.Bind(address, text);
        program = binding.Program;
        if (program is not null)
            return true;
        var errors = binding.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        foreach (var error in errors)
            session.Emit(new DiagnosticEffect(error));
        failure = Fail(session, EventName.BadFetch, $"\"{address}\" is refused: {errors.FirstOrDefault()?.Message}");
        return false;
    }

    private Progress Fail(VoiceXmlSession session, string name, string message)
    {
        session.Pop();
        return session.Throw(name, message, destination.From);
    }
}

/// <summary>A document that is there, with its root.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">Its application root; the document itself when it names none.</param>
/// <param name="Destination">What led there.</param>
internal sealed record LoadedDocument(VoiceXmlProgram Document, VoiceXmlProgram Root, Destination Destination)
{
    /// <summary>The dialog that is entered; <c>null</c> when the document has none.</summary>
    public FormNode? Dialog => Document.Document.Find(Destination.Dialog);
}
