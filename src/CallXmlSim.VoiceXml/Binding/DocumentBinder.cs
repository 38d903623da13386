using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Prompts;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>Turns markup into program nodes. Binds all it can and reports all it finds; it never throws.</summary>
internal sealed class DocumentBinder(SourceText source, Uri url, MarkupElement root)
{
    private readonly StructureCheck _structure = new(new DiagnosticBag(source), root.NamespaceUri);

    public DiagnosticBag Diagnostics { get; } = new(source);

    /// <summary>The document's URL; grammars in line start from it.</summary>
    public Uri Url { get; } = url;

    /// <summary>What relative addresses start from: the document's URL, or its <c>xml:base</c>.</summary>
    public Uri Base { get; } = root.Attribute("xml:base") is { } written && Uri.TryCreate(url, written.Value, out var address) ? address : url;

    /// <summary>The document's language; <c>null</c> when it states none.</summary>
    public string? Language { get; } = root.Attribute("xml:lang")?.Value;

    /// <summary>What navigation refers to, checked when all of the document is bound.</summary>
    public ReferenceCheck References { get; } = new();

    /// <summary>What may be fetched before it is needed.</summary>
    public PrefetchBinding Prefetches { get; } = new();

    public bool IsForeign(MarkupElement element) => _structure.IsForeign(element);

    /// <summary>Binds the document; <c>null</c> when it is not VoiceXML's.</summary>
    public DocumentNode? BindDocument()
    {
        if (root.LocalName != "vxml")
        {
            Diagnostics.Report(
                BindDiagnostics.NotVoiceXml, root.NameSpan, [root.Name], "Begin the document with <vxml version=\"2.1\">.");
            return null;
        }

        new StructureCheck(Diagnostics, root.NamespaceUri).Check(root, ElementCatalogue.Find("vxml")!);
        var document = DocumentNode.Bind(new ElementBinding(root, this));
        References.Check(document, Diagnostics);
        return document;
    }

    /// <summary>The executable content of an element.</summary>
    public IReadOnlyList<ContentNode> Content(ElementBinding element)
    {
        var nodes = new List<ContentNode>();
        foreach (var group in InlineRuns.Of(element))
            Add(nodes, group);
        return nodes;
    }

    /// <summary>An attribute's expression.</summary>
    /// <remarks>
    /// What is wrong with it is a warning: it is error.semantic when it is evaluated, and harmless before (VoiceXML 2.0, 5.2.6).
    /// </remarks>
    public Expression Expression(MarkupAttribute attribute)
    {
        var script = ScriptExpression.Parse(attribute.Value, Diagnostics.Source.Name);
        ScriptDiagnostics.ReportSyntax(script, attribute, Diagnostics);
        return new Expression(script, Diagnostics.Source, attribute.ValueSpan) { Attribute = attribute };
    }

    /// <summary>The expression in place of one that is missing, which the structure check reports.</summary>
    public Expression NoExpression(TextSpan place) =>
        new(ScriptExpression.Parse("undefined", Diagnostics.Source.Name), Diagnostics.Source, place);

    /// <summary>Binds a group of executable content to the end of a list.</summary>
    public void Add(List<ContentNode> nodes, IReadOnlyList<MarkupNode> group)
    {
        if (group is not [MarkupElement single])
            nodes.Add(PromptNode.OfRun(group, this));
        else if (ExecutableElements.Bind(new ElementBinding(single, this)) is { } node)
            nodes.Add(node);
    }
}
