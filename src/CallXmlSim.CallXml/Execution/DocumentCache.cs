using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.CallXml.Execution;

/// <summary>Documents that calls go to, bound once for the same text from the same URL. Thread-safe; bounded.</summary>
internal sealed class DocumentCache
{
    /// <summary>When there are more documents, the cache begins anew: dynamic pages must not fill the memory.</summary>
    private const int MostDocuments = 256;

    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, (string Text, CallXmlBinding Binding)> _bindings = [];

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
