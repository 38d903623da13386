using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml;

/// <summary>A CallXML 3.0 document, bound and ready to take calls. Immutable and shared by all of them.</summary>
public sealed class CallXmlProgram : ICallApplication
{
    private CallXmlProgram(SourceText source, Uri url, RootNode root, LabelTable labels, DocumentCache documents)
    {
        Source = source;
        Url = url;
        Root = root;
        Labels = labels;
        Documents = documents;
        CoveragePoints = Coverage.PointsOf(root);
        HandlesCallProgress = root.WithAllInside().OfType<OnNode>().Any(handler => handler.IsFor(EventFamilies.CallProgress));
    }

    /// <inheritdoc/>
    public string Name => Source.Name;

    /// <summary>The document's text.</summary>
    public SourceText Source { get; }

    /// <summary>The document's URL; relative ones are resolved against it.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public IReadOnlyList<CoveragePoint> CoveragePoints { get; }

    /// <summary>Whether the document handles results of call progress analysis.</summary>
    internal bool HandlesCallProgress { get; }

    internal RootNode Root { get; }

    internal LabelTable Labels { get; }

    /// <summary>The documents that calls went to from here, bound once.</summary>
    internal DocumentCache Documents { get; }

    /// <summary>Binds a document. Never throws on a bad one: it reports all that it finds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">
    /// Its absolute URL; by default the name of its source, if that is one, else a <c>file:</c> URL made of it.
    /// </param>
    public static CallXmlBinding Bind(MarkupDocument document, Uri? url = null) =>
        Bind(document, url ?? DocumentUrl.Of(document.Source.Name), new DocumentCache());

    internal static CallXmlBinding Bind(MarkupDocument document, Uri url, DocumentCache documents)
    {
        if (document.Root is null)
            return new CallXmlBinding(null, document.Diagnostics);
        var binder = new DocumentBinder(document.Source);
        CallXmlProgram? program = null;
        if (binder.BindRoot(document.Root) is { } root)
        {
            var labels = new LabelTable(root.WithAllInside());
            binder.Labels.Check(labels);
            binder.Events.Check();
            binder.Variables.Check();
            program = new CallXmlProgram(document.Source, url, root, labels, documents);
        }

        return new CallXmlBinding(program, [.. document.Diagnostics, .. binder.Diagnostics.Diagnostics]);
    }

    /// <inheritdoc/>
    public CallSession CreateSession(SessionOptions options) => new CallXmlSession(this, options);
}
