using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>What the form interpretation algorithm visits (VoiceXML 2.0, 2.3).</summary>
internal abstract class FormItem(NodeHeader header) : ProgramNode(header)
{
    /// <summary>The form item variable; <c>null</c> when the item has no name, and the variable cannot be seen (2.3).</summary>
    public string? Name
    {
        get;
        init => (field, HasLegalName) = (value, value is null || VariableNames.IsLegal(value));
    }

    /// <summary>Whether its variable can be declared (5.1.1).</summary>
    public bool HasLegalName { get; private init; } = true;

    public Expression? Expr { get; init; }

    /// <summary>The guard condition besides the variable's being undefined.</summary>
    public Expression? Condition { get; init; }

    public required PropertyScope Properties { get; init; }

    public HandlerTable Handlers { get; init; } = HandlerTable.Empty;

    public IReadOnlyList<PromptNode> Prompts { get; init; } = [];

    public IReadOnlyList<GrammarNode> Grammars { get; init; } = [];

    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    /// <summary>What <c>enumerate</c> goes through: the choices of a menu, the options of a field.</summary>
    public IReadOnlyList<IEnumerated> Enumerated { get; init; } = [];

    /// <summary>The item's place in its form.</summary>
    public int Index { get; set; }

    /// <summary>Whether the item collects something that a <c>filled</c> can wait for (2.3: input items).</summary>
    public virtual bool IsInput => true;

    /// <summary>Whether only the item's own grammars are active while it is visited (3.1.4).</summary>
    public virtual bool IsModal => false;

    /// <summary>The property of a result that fills the item (3.1.6).</summary>
    public virtual string? Slot => Name;

    /// <summary>Executes the item, which has been selected and whose prompts are queued (appendix C, collect phase).</summary>
    public abstract Progress Collect(FormFrame form, VoiceXmlSession session);
}
