using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Data;

/// <summary>
/// <c>data</c>: fetches XML without leaving the document, and gives it to scripts as a read-only DOM (VoiceXML 2.1, 5).
/// </summary>
internal sealed class DataNode(NodeHeader header, string? name, string? source, Expression? sourceValue) : ContentNode(header)
{
    private SubmitAttributes _submit = null!;
    private FetchAttributes _fetching = null!;

    public static DataNode Bind(ElementBinding element) =>
        new(element.Header(), element.Text("name"), element.Text("src"), element.Expression("srcexpr"))
        {
            _submit = SubmitAttributes.Bind(element),
            _fetching = FetchAttributes.Bind(element),
        };

    public override Progress Execute(VoiceXmlSession session)
    {
        var address = source;
        if (sourceValue is not null && !session.TryEvaluateText(sourceValue, out address, out var failure))
            return failure;
        if (!_submit.TryBuild(session, this, [], out var fields, out failure))
            return failure;
        if (!Uri.TryCreate(session.Context.Document.Document.Base, address ?? "", out var url))
            return session.Throw(EventName.BadFetch, $"\"{address}\" is no address", this);
        url = Addresses.WithoutFragment(url);
        var request = _fetching.Request(session, url, FetchPurpose.Data, _submit.Method, fields)
            with { Multipart = _submit.IsMultipart };
        return session.Fetch(request, new Loading(this, url), _fetching.Audio);
    }

    private sealed class Loading(DataNode node, Uri url) : IFetchClient
    {
        public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
        {
            if (outcome is not FetchReply { IsSuccess: true } reply)
                return session.Throw(FetchEvents.NameOf(outcome), FetchEvents.Describe(outcome, url), node);
            if (node.Name is null)
                return Progress.Continue;
            session.CountText(reply.Body.Length);
            var document = MarkupDocument.Read(SourceText.From(ReplyText.Decode(reply), url.ToString()));
            if (document.Root is null)
                return session.Throw(EventName.BadFetch, document.Diagnostics is [var found, ..] ? found.ToString() : "", node);
            if (!AccessControl.Allows(document, session.Context.Document.Url.Host))
                return session.Throw(EventName.NoAuthorization, $"\"{url}\" does not let this document's host read it", node);
            session.Scope.Declare(node.Name, ScriptValue.From(session.Scripts.DomOf(document)));
            return Progress.Continue;
        }
    }

    private string? Name => name;
}
