using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Turns markup into program nodes. Binds all it can and reports all it finds; it never throws.</summary>
internal sealed class DocumentBinder
{
    public DocumentBinder(SourceText source)
    {
        Diagnostics = new DiagnosticBag(source);
        Labels = new LabelBinder(Diagnostics);
        Variables = new VariableBinder(Diagnostics);
        Events = new EventBinder(Diagnostics);
    }

    public DiagnosticBag Diagnostics { get; }

    public LabelBinder Labels { get; }

    public VariableBinder Variables { get; }

    public EventBinder Events { get; }

    /// <summary>Binds the root element; <c>null</c> when it is not CallXML's.</summary>
    public RootNode? BindRoot(MarkupElement root)
    {
        if (!root.LocalName.Equals("callxml", StringComparison.OrdinalIgnoreCase))
        {
            Diagnostics.Report(
                BindDiagnostics.NotCallXml, root.NameSpan, [root.Name], "Begin the document with <callxml version=\"3.0\">.");
            return null;
        }

        var binding = Begin(root, CallXmlElement.Instance, InheritanceScope.None);
        var node = CallXmlElement.BindRoot(binding);
        node.Place(parent: null, nextSibling: 0, depth: 0);
        return node;
    }

    /// <summary>Binds what stands in an element, as a container holds it.</summary>
    public ContainerContent BindContent(MarkupElement element, InheritanceScope scope)
    {
        var nodes = new List<ProgramNode>();
        foreach (var child in element.Children)
        {
            if (child is MarkupElement inner)
            {
                if (IsForeign(inner))
                    continue;
                nodes.Add(BindElement(inner, scope));
            }
            else if (child is MarkupText { IsWhiteSpace: false } text)
            {
                nodes.Add(SayElement.BindText(text, scope, this));
            }
        }

        return new ContainerContent(nodes);
    }

    /// <summary>Binds the handlers that stand in an element, and nothing else.</summary>
    public ContainerContent BindHandlers(MarkupElement element) => new(
        [.. element.Children.OfType<MarkupElement>()
            .Where(IsHandler)
            .Select(handler => BindElement(handler, InheritanceScope.None))]);

    /// <summary>Whether an element is a handler.</summary>
    public static bool IsHandler(MarkupElement element) => !IsForeign(element) && ElementCatalogue.IsHandler(element.LocalName);

    /// <summary>Whether an element is no part of the script: one of a prefixed namespace (1.1).</summary>
    public static bool IsForeign(MarkupElement element) => element.Name.Contains(':');

    /// <summary>An attribute's text with its references.</summary>
    public TextTemplate Template(MarkupAttribute attribute) => Template(attribute.Value, attribute.ValueSpan);

    /// <summary>A text with its references.</summary>
    public TextTemplate Template(string text, TextSpan span)
    {
        var template = TextTemplate.Parse(text);
        foreach (var variable in template.Variables)
            Variables.Read(variable, span);
        return template;
    }

    /// <summary>Binds one element.</summary>
    public ProgramNode BindElement(MarkupElement element, InheritanceScope scope)
    {
        if (ElementCatalogue.Find(element.LocalName) is { } definition)
            return definition.Bind(Begin(element, definition, scope));
        var nearest = NearestName.Find(element.LocalName, ElementCatalogue.Names);
        Diagnostics.Report(
            BindDiagnostics.UnknownElement,
            element.NameSpan,
            [element.Name],
            nearest is null ? "Remove it, or use an element of the language." : $"Did you mean <{nearest}>?");
        return new UnknownNode(new ElementBinding(element, scope, this).Header());
    }

    private ElementBinding Begin(MarkupElement element, ElementDefinition definition, InheritanceScope scope)
    {
        var binding = new ElementBinding(element, scope, this);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri.Length > 0 || attribute.Name.StartsWith("xmlns", StringComparison.Ordinal))
                continue;
            if (!definition.Attributes.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase))
                ReportUnknown(attribute, element, definition);
        }

        if (binding.Attribute("label") is { } label && definition.Attributes.Contains("label"))
            Labels.Define(label);
        if (binding.Attribute("termdigits") is { } keys)
            Events.Sources.Terminates(TextTemplate.Parse(keys.Value).Constant?.ToUpperInvariant());
        return binding;
    }

    private void ReportUnknown(MarkupAttribute attribute, MarkupElement element, ElementDefinition definition)
    {
        var nearest = NearestName.Find(attribute.Name, definition.Attributes);
        Diagnostics.Report(
            BindDiagnostics.UnknownAttribute,
            attribute.NameSpan,
            [element.LocalName, attribute.Name],
            nearest is null
                ? $"Remove it; the element takes {string.Join(", ", definition.Attributes)}."
                : $"Did you mean \"{nearest}\"?");
    }
}
