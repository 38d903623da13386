using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Finds the places of a scenario file that mends speak of.</summary>
internal sealed class SlotTree
{
    // The keys that say how a text is compared; what changes is the text.
    private static readonly string[] Comparisons = ["words", "part", "exactly"];

    private readonly Dictionary<int, Slot> _entries = [];
    private readonly Dictionary<int, Slot> _phrases = [];

    public SlotTree(SourceText source, YamlNode root) => Add(new Slot(source, null, root, null, IsFlow: false));

    /// <summary>The place that a mend changes; <c>null</c> when there is none, or an author must see to it.</summary>
    public Slot? Find(Mend mend)
    {
        if (!_entries.TryGetValue(mend.Owner.Start, out var slot) && !_phrases.TryGetValue(mend.Owner.Start, out slot))
            return null;
        foreach (var step in mend.Path)
        {
            if (Next(slot, step) is not { } next)
                return null;
            slot = next;
        }

        return mend.Kind switch
        {
            MendKind.Set => mend.Value is YamlScalar ? TextIn(slot) : slot,
            MendKind.Remove => slot,
            _ => ItemOf(slot),
        };
    }

    private void Add(Slot slot)
    {
        if (slot.IsAlias)
            return;
        if (slot.Key is not null)
            _entries.TryAdd(slot.Start, slot);
        else if (slot.Node is YamlScalar)
            _phrases.TryAdd(slot.Start, slot);
        foreach (var child in slot.Children)
            Add(child);
    }

    private static Slot? Next(Slot slot, MendStep step) => (slot.Node, step.Key) switch
    {
        (YamlMapping, { } key) => slot.Children.FirstOrDefault(child => child.Key!.Value == key),
        (YamlSequence { Items: var items }, null) => step.Index < items.Count ? slot.Children[step.Index] : null,
        (YamlScalar, _) or (YamlMapping, null) => slot,
        _ => null,
    };

    private static Slot TextIn(Slot slot) =>
        slot.Node is YamlMapping && slot.Children is [{ Key.Value: var key } text] && Comparisons.Contains(key) ? text : slot;

    private static Slot ItemOf(Slot slot)
    {
        for (var at = slot; at is not null; at = at.Parent)
        {
            if (at.IsItem)
                return at;
        }

        return slot;
    }
}
