using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>
/// An active dialog: the form interpretation algorithm, one phase after another (VoiceXML 2.0, 2.1.6, appendix C), with
/// the dialog's variables and counters.
/// </summary>
internal sealed class FormFrame : Frame
{
    private readonly ItemState[] _items;
    private EventCounter? _events;

    public FormFrame(FormNode node, ScriptScope document, VoiceXmlSession session, RecognitionResult? result)
    {
        Node = node;
        Scope = session.Scripts.OpenScope(document, ScopeNames.Dialog);
        Result = result;
        _items = new ItemState[node.Items.Count];
        for (var i = 0; i < _items.Length; i++)
            _items[i] = new ItemState();
    }

    public FormNode Node { get; }

    public override ScriptScope Scope { get; }

    public Phase Phase { get; set; } = Phase.Initialize;

    /// <summary>How far the present phase has come in what it goes through.</summary>
    public int Position { get; set; }

    /// <summary>Whether initialization has begun.</summary>
    public bool HasBegun { get; set; }

    /// <summary>The item in whose scope events are thrown; <c>null</c> for the form's own.</summary>
    public FormItem? Visited { get; set; }

    /// <summary>The item that <c>goto</c> named.</summary>
    public FormItem? Next { get; set; }

    /// <summary>What was recognized and is to be processed.</summary>
    public RecognitionResult? Result { get; set; }

    /// <summary>Whether the last turn ended with a handler, which suppresses the prompts of the next one (appendix C).</summary>
    public bool EndedWithHandler { get; set; }

    /// <summary>Whether that handler executed <c>reprompt</c>.</summary>
    public bool Reprompts { get; set; }

    public override Progress Step(VoiceXmlSession session)
    {
        if (!session.CountStep(null))
            return session.StopRunaway(Node);
        return Phase switch
        {
            Phase.Initialize => InitializePhase.Step(this, session),
            Phase.Select => SelectPhase.Step(this, session),
            Phase.Prompt => CollectPhase.QueuePrompts(this, session),
            Phase.Collect => CollectPhase.Execute(this, session),
            Phase.Process => ProcessPhase.Assign(this, session),
            _ => ProcessPhase.RunFilled(this, session),
        };
    }

    public ItemState StateOf(FormItem item) => _items[item.Index];

    /// <summary>The value of an item's variable.</summary>
    public ScriptValue ValueOf(FormItem item) => item.Name is { } name ? Scope[name] : StateOf(item).Value;

    /// <summary>Gives an item's variable a value.</summary>
    public void Set(FormItem item, ScriptValue value)
    {
        if (item.Name is { } name)
            Scope.Declare(name, value);
        else
            StateOf(item).Value = value;
    }

    /// <summary>Gives an input item a value that its <c>filled</c> is to see.</summary>
    public void Fill(FormItem item, ScriptValue value)
    {
        Set(item, value);
        StateOf(item).IsJustFilled = true;
    }

    /// <summary>Declares an item's shadow variable (2.3.1).</summary>
    public void SetShadow(FormItem item, ScriptValue shadow)
    {
        if (item.Name is { } name)
            Scope.Declare(name + "$", shadow);
    }

    /// <summary>Runs what waits for the items just filled.</summary>
    public Progress ProcessFilled()
    {
        (Phase, Position) = (Phase.Filled, 0);
        return Progress.Continue;
    }

    /// <summary>Sets an item back: its variable, its prompt counter, its event counters (5.3.3).</summary>
    public void Clear(FormItem item)
    {
        Set(item, ScriptValue.Undefined);
        StateOf(item).Reset();
    }

    public void ClearItems()
    {
        foreach (var item in Node.Items)
            Clear(item);
    }

    /// <summary>The named item is visited next (5.3.7).</summary>
    public void GoTo(FormItem item)
    {
        Next = item;
        Phase = Phase.Select;
    }

    /// <summary>Counts an event for the item visited, or else for the form (5.2.2).</summary>
    public EventCounter CountEvent(string name)
    {
        var counter = Visited is { } item ? StateOf(item).Events : _events ??= new();
        counter.Count(name);
        return counter;
    }

    /// <summary>A handler is run; afterwards the next item is selected.</summary>
    public void BeginHandler()
    {
        (EndedWithHandler, Reprompts) = (true, false);
        (Result, Phase) = (null, Phase.Select);
    }
}
