using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class TestVariableReader() : NodeReader("testVariable")
{
    private static readonly (string Name, VariableCondition Value)[] Conditions =
    [
        ("equalTo", VariableCondition.EqualTo),
        ("notEqualTo", VariableCondition.NotEqualTo),
        ("lessThan", VariableCondition.LessThan),
        ("notLessThan", VariableCondition.NotLessThan),
        ("greaterThan", VariableCondition.GreaterThan),
        ("notGreaterThan", VariableCondition.NotGreaterThan),
        ("empty", VariableCondition.Empty),
        ("notEmpty", VariableCondition.NotEmpty),
    ];

    public override ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script)
    {
        if (Fields(content, place, script) is not { } fields)
            return null;
        var label = script.Label(fields, this);
        var variable = VariableName.Read(fields, script, isSet: false);
        fields.Required("condition");
        var condition = fields.OneOf("condition", "a condition", Conditions);
        var value = condition is VariableCondition.Empty or VariableCondition.NotEmpty
            ? fields.Text("value")
            : fields.RequiredText("value");
        var whenTrue = script.Sequence(fields, "whenTrue");
        var whenFalse = script.Sequence(fields, "whenFalse");
        fields.RejectOthers();
        return variable is null || condition is null
            ? null
            : new TestVariableNode(label, variable, condition.Value, value ?? "")
            {
                WhenTrue = whenTrue,
                WhenFalse = whenFalse,
            };
    }
}
