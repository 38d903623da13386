using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.FormItems;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary>A dialog: a form, or a menu, which is a form of one nameless field (VoiceXML 2.0, 2.1, 2.2).</summary>
internal sealed class FormNode(NodeHeader header) : ProgramNode(header)
{
    /// <summary>What navigation knows the dialog by; <c>null</c> when it has no id.</summary>
    public string? Id { get; init; }

    public bool IsMenu { get; init; }

    /// <summary>Whether its grammars are active in the whole document, and in leaf documents of a root (3.1.3).</summary>
    public bool IsDocumentScope { get; init; }

    public required PropertyScope Properties { get; init; }

    public required HandlerTable Handlers { get; init; }

    /// <summary>What initialization goes through in document order: variables, scripts, data and form items (2.1.6.1).</summary>
    public required IReadOnlyList<ProgramNode> Initial { get; init; }

    /// <summary>The form items in document order.</summary>
    public required IReadOnlyList<FormItem> Items { get; init; }

    /// <summary>All <c>filled</c> of the form and of its input items, in document order.</summary>
    public required IReadOnlyList<FilledNode> Filled { get; init; }

    public required IReadOnlyList<GrammarNode> Grammars { get; init; }

    public required IReadOnlyList<LinkNode> Links { get; init; }

    /// <summary>The item of a name; <c>null</c> when there is none.</summary>
    public FormItem? Find(string name)
    {
        foreach (var item in Items)
        {
            if (item.Name == name)
                return item;
        }

        return null;
    }
}
