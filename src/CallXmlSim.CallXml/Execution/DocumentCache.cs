using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// Documents that calls go to and grammars that they use, read once for the same content from the same URL. Thread-safe;
/// bounded.
/// </summary>
internal sealed class DocumentCache
{
    /// <summary>When there are more documents, the cache begins anew: dynamic pages must not fill the memory.</summary>
    private const int MostDocuments = 256;

    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, (string Text, CallXmlBinding Binding)> _bindings = [];
    private readonly Dictionary<Uri, (ReadOnlyMemory<byte> Content, GrammarDocument Grammar)> _grammars = [];

    /// <summary>Reads a grammar file; once for the same bytes from the same URL.</summary>
    public GrammarDocument ReadGrammar(FetchReply reply)
    {
        lock (_lock)
        {
            if (_grammars.TryGetValue(reply.Url, out var known) && known.Content.Span.SequenceEqual(reply.Body.Span))
                return known.Grammar;
            var options = new GrammarOptions { Address = reply.Url, Charset = ReplyText.CharsetOf(reply.ContentType) };
            var grammar = GrammarDocument.Read(reply.Body.Span, reply.Url.ToString(), options);
            if (_grammars.Count >= MostDocuments)
                _grammars.Clear();
            _grammars[reply.Url] = (reply.Body, grammar);
            return grammar;
        }
    }

    public CallXmlBinding Bind(Uri url, string text)
    {
        lock (_lock)
        {
            if (_bindings.TryGetValue(url, out var known) && known.Text == text)
                return known.Binding;
            var document = MarkupDocument.Read(SourceText.From(text, url.ToString()));
            var binding = CallXmlProgram.Bind(document, url, this);
            if (_bindings.Count >= MostDocuments)
                _bindings.Clear();
            _bindings[url] = (text, binding);
            return binding;
        }
    }
}
