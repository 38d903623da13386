using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>Documents that calls go to, bound once for the same text from the same URL. Thread-safe; bounded.</summary>
internal sealed class DocumentCache
{
    /// <summary>When there are more documents, the cache begins anew: dynamic pages must not fill the memory.</summary>
    private const int MostDocuments = 256;

    /// <summary>As many characters, in all documents.</summary>
    private const int MostCharacters = 16 << 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, (string Text, VoiceXmlBinding Binding)> _bindings = [];

    public VoiceXmlBinding Bind(Uri url, SourceText text)
    {
        lock (_lock)
        {
            if (_bindings.TryGetValue(url, out var known) && known.Text == text.Content)
                return known.Binding;
            var binding = VoiceXmlProgram.Bind(MarkupDocument.Read(text), url, this);
            if (_bindings.Count >= MostDocuments || _bindings.Values.Sum(known => (long)known.Text.Length) + text.Length > MostCharacters)
                _bindings.Clear();
            _bindings[url] = (text.Content, binding);
            return binding;
        }
    }
}
