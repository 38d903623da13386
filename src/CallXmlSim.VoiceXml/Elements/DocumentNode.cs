using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary><c>vxml</c>: a document (VoiceXML 2.0, 1.5.1).</summary>
internal sealed class DocumentNode(NodeHeader header) : ProgramNode(header)
{
    private static readonly string[] Versions = ["2.0", "2.1"];

    /// <summary>Where the application root document is, as written; <c>null</c> when the document is its own root.</summary>
    public string? Application { get; private init; }

    /// <summary>What relative addresses start from: the document's URL, or its <c>xml:base</c>.</summary>
    public required Uri Base { get; init; }

    public required PropertyScope Properties { get; init; }

    public required HandlerTable Handlers { get; init; }

    /// <summary>Variables, scripts and data, in document order.</summary>
    public required IReadOnlyList<ContentNode> Initial { get; init; }

    public required IReadOnlyList<FormNode> Dialogs { get; init; }

    public required IReadOnlyList<LinkNode> Links { get; init; }

    /// <summary>The dialog of an id, or the first one when there is no id; <c>null</c> when there is none.</summary>
    public FormNode? Find(string? id)
    {
        foreach (var dialog in Dialogs)
        {
            if (id is null || dialog.Id == id)
                return dialog;
        }

        return null;
    }

    public static DocumentNode Bind(ElementBinding element)
    {
        CheckHead(element);
        var properties = PropertyElement.Scope(element, PropertyScope.Empty);
        var children = element.Children.ToList();
        return new DocumentNode(element.Header())
        {
            Application = element.Text("application"),
            Base = element.Binder.Base,
            Properties = properties,
            Handlers = HandlerTable.Bind(element),
            Initial =
            [
                .. children.Where(child => child.Name is "var" or "script" or "data").Select(child => ExecutableElements.Bind(child)!),
            ],
            Dialogs =
            [
                .. children.Where(child => child.Name is "form" or "menu").Select(child =>
                    child.Name == "form" ? FormElement.Bind(child, properties) : MenuElement.Bind(child, properties)),
            ],
            Links = [.. children.Where(child => child.Name == "link").Select(LinkNode.Bind)],
        };
    }

    private static void CheckHead(ElementBinding element)
    {
        var version = element.Element.Attribute("version");
        if (version is not null && !Versions.Contains(version.Value.Trim()))
        {
            element.Diagnostics.Report(
                BindDiagnostics.Version, version.ValueSpan, [version.Value], "Write version=\"2.0\" or version=\"2.1\".");
        }

        if (element.Element.NamespaceUri != VoiceXmlNamespaces.VoiceXml)
        {
            var stated = element.Element.NamespaceUri;
            element.Diagnostics.Report(
                BindDiagnostics.Namespace,
                element.Element.NameSpan,
                [stated.Length == 0 ? "not stated" : $"\"{stated}\""],
                $"Write xmlns=\"{VoiceXmlNamespaces.VoiceXml}\".");
        }
    }
}
