namespace CallXmlSim.ContactCenter.Agents;

/// <summary>A line of the transaction panel.</summary>
/// <param name="Name">What stands on the left.</param>
/// <param name="Value">What stands on the right; plain text, shown as it is.</param>
public readonly record struct PanelRow(string Name, string Value);
