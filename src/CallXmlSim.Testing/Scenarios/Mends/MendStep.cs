namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>One step from a value into it: to the value of a key, or to an item. Where one value may stand in place of a
/// list or mapping, a step that finds it stays there.</summary>
internal readonly record struct MendStep
{
    private MendStep(string? key, int index) => (Key, Index) = (key, index);

    /// <summary>The key; <c>null</c> for an item.</summary>
    public string? Key { get; }

    /// <summary>The item's index, from 0.</summary>
    public int Index { get; }

    public static implicit operator MendStep(string key) => new(key, 0);

    public static implicit operator MendStep(int index) => new(null, index);
}
