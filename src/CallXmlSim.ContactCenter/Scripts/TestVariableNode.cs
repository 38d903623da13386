using System.Globalization;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Test Variable: goes on at one of two exits. Two numbers compare as numbers, anything else as text.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Variable">The variable's name, without a dollar sign.</param>
/// <param name="Condition">How to compare.</param>
/// <param name="Value">With what, <c>$name</c> standing for the value of a variable; unused for emptiness.</param>
public sealed record TestVariableNode(string Label, string Variable, VariableCondition Condition, string Value = "")
    : ScriptNode(Label)
{
    /// <summary>The objects of the exit True.</summary>
    public IReadOnlyList<ScriptNode> WhenTrue { get; init; } = [];

    /// <summary>The objects of the exit False.</summary>
    public IReadOnlyList<ScriptNode> WhenFalse { get; init; } = [];

    internal override IReadOnlyList<ScriptExit> Exits =>
        [new ScriptExit("True", WhenTrue), new ScriptExit("False", WhenFalse)];

    internal override void Run(Interaction interaction, ContactCenterEngine center)
    {
        var variable = ScriptVariables.Read(Variable, interaction);
        var holds = Holds(variable, ScriptVariables.Expand(Value, interaction));
        interaction.Script!.Enter(holds ? WhenTrue : WhenFalse);
    }

    private bool Holds(string variable, string value) => Condition switch
    {
        VariableCondition.Empty => variable.Length == 0,
        VariableCondition.NotEmpty => variable.Length > 0,
        VariableCondition.EqualTo => Compare(variable, value) == 0,
        VariableCondition.NotEqualTo => Compare(variable, value) != 0,
        VariableCondition.LessThan => Compare(variable, value) < 0,
        VariableCondition.NotLessThan => Compare(variable, value) >= 0,
        VariableCondition.GreaterThan => Compare(variable, value) > 0,
        _ => Compare(variable, value) <= 0,
    };

    private static int Compare(string left, string right) =>
        IsNumber(left, out var first) && IsNumber(right, out var second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);

    private static bool IsNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
