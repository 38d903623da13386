using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Set Variable: gives a variable of the script a value.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Variable">The variable's name, without a dollar sign.</param>
/// <param name="Value">The value, in which <c>$name</c> stands for the value of a variable.</param>
public sealed record SetVariableNode(string Label, string Variable, string Value) : ScriptNode(Label)
{
    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        ScriptVariables.Set(Variable, ScriptVariables.Expand(Value, interaction), interaction);
}
