using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>script</c>: ECMAScript in line, or at an address (VoiceXML 2.0, 5.3.12; <c>srcexpr</c>: VoiceXML 2.1, 3).</summary>
internal sealed class ScriptNode(NodeHeader header, ScriptBlock? block, string? source, Expression? sourceValue) : ContentNode(header)
{
    private MarkupText? _text;
    private FetchAttributes _fetching = FetchAttributes.None;
    private string? _charset;

    public static ScriptNode Bind(ElementBinding element)
    {
        var text = element.Element.Children.OfType<MarkupText>().FirstOrDefault(child => !child.IsWhiteSpace);
        CheckSource(element, text is not null);
        var block = text is null ? null : ScriptBlock.Parse(text.Value, element.Diagnostics.Source.Name);
        if (block is not null)
            ScriptDiagnostics.ReportSyntax(block, text!, element.Diagnostics);
        return new ScriptNode(element.Header(), block, element.Text("src"), element.Expression("srcexpr"))
        {
            _fetching = FetchAttributes.Bind(element),
            _charset = element.Text("charset"),
            _text = text,
        };
    }

    public override Progress Execute(VoiceXmlSession session)
    {
        if (block is not null)
            return session.Run(block, Source, error => _text!.SpanOf(error.Offset, error.Length));
        var address = source;
        if (sourceValue is not null && !session.TryEvaluateText(sourceValue, out address, out var failure))
            return failure;
        if (!Uri.TryCreate(session.Context.Document.Document.Base, address ?? "", out var url))
            return session.Throw(EventName.BadFetch, $"\"{address}\" is no address", this);
        url = Addresses.WithoutFragment(url);
        return session.Fetch(_fetching.Request(session, url, FetchPurpose.Script), new Loading(this, url));
    }

    // 5.3.12: either an address or content.
    private static void CheckSource(ElementBinding element, bool hasContent)
    {
        var sources = new List<string>();
        if (element.Text("src") is not null)
            sources.Add("the attribute \"src\"");
        if (element.Text("srcexpr") is not null)
            sources.Add("the attribute \"srcexpr\"");
        if (hasContent)
            sources.Add("content");
        if (sources.Count > 1)
        {
            element.Diagnostics.Report(
                BindDiagnostics.SourceAndContent,
                element.Element.NameSpan,
                [element.Name, string.Join(" and ", sources)],
                "Keep one of them.");
        }
    }

    private sealed class Loading(ScriptNode node, Uri url) : IFetchClient
    {
        public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
        {
            if (outcome is not FetchReply { IsSuccess: true } reply)
                return session.Throw(FetchEvents.NameOf(outcome), FetchEvents.Describe(outcome, url), node);
            session.CountText(reply.Body.Length);
            var text = SourceText.Decode(reply.Body.Span, url.ToString(), FetchEvents.CharsetOf(reply) ?? node._charset);
            return session.Run(ScriptBlock.Parse(text), text, error => new TextSpan(error.Offset, Math.Min(error.Length, text.Length - error.Offset)));
        }
    }
}
