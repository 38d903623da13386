using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml;

/// <summary>A VoiceXML 2.0 or 2.1 document, bound and ready to take calls. Immutable and shared by all of them.</summary>
public sealed class VoiceXmlProgram : ICallApplication
{
    private VoiceXmlProgram(SourceText source, Uri url, DocumentNode document, PrefetchBinding prefetches, DocumentCache documents)
    {
        Prefetches = prefetches.Finish();
        Source = source;
        Url = url;
        Document = document;
        Documents = documents;
        CoveragePoints = Coverage.PointsOf(document);
    }

    /// <inheritdoc/>
    public string Name => Source.Name;

    /// <summary>The document's text.</summary>
    public SourceText Source { get; }

    /// <summary>The document's URL, without fragment.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public IReadOnlyList<CoveragePoint> CoveragePoints { get; }

    internal DocumentNode Document { get; }

    /// <summary>What may be fetched when the document begins.</summary>
    internal IReadOnlyList<PrefetchCandidate> Prefetches { get; }

    /// <summary>The documents that calls went to from here, bound once.</summary>
    internal DocumentCache Documents { get; }

    /// <summary>Binds a document. Never throws on a bad one: it reports all that it finds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">
    /// Its absolute URL; by default the name of its source, if that is one, else a <c>file:</c> URL made of it.
    /// </param>
    public static VoiceXmlBinding Bind(MarkupDocument document, Uri? url = null) =>
        Bind(document, url ?? DocumentUrl.Of(document.Source.Name), new DocumentCache());

    internal static VoiceXmlBinding Bind(MarkupDocument document, Uri url, DocumentCache documents)
    {
        if (document.Root is null)
            return new VoiceXmlBinding(null, document.Diagnostics);
        var binder = new DocumentBinder(document.Source, url, document.Root);
        var node = binder.BindDocument();
        var program = node is null || binder.Diagnostics.HasErrors
            ? null
            : new VoiceXmlProgram(document.Source, url, node, binder.Prefetches, documents);
        return new VoiceXmlBinding(program, [.. document.Diagnostics, .. binder.Diagnostics.Diagnostics]);
    }

    /// <inheritdoc/>
    public CallSession CreateSession(SessionOptions options) => new VoiceXmlSession(this, options);
}
