namespace CallXmlSim.CallXml.Execution;

/// <summary>Where a <c>foreach</c> stands in its list.</summary>
/// <param name="items">The list.</param>
/// <param name="variable">The variable that holds the current item; <c>null</c> for <c>container.value</c>.</param>
internal sealed class ItemCursor(string[] items, string? variable)
{
    private int _index;

    /// <summary>The item; empty when the list is.</summary>
    public string Current => _index < items.Length ? items[_index] : "";

    /// <summary>Whether an item follows the current one.</summary>
    public bool HasNext => _index < items.Length - 1;

    public bool MoveNext() => ++_index < items.Length;

    /// <summary>Goes back to the first item; <c>false</c> when there is none.</summary>
    public bool Restart()
    {
        _index = 0;
        return items.Length > 0;
    }

    /// <summary>Puts the current item into its variable.</summary>
    public void Publish(ref VariableStore variables)
    {
        if (variable is not null)
            variables.Set(variable, Current);
    }
}
