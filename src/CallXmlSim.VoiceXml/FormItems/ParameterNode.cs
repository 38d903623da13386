using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>param</c>: a value for a subdialog or an object (VoiceXML 2.0, 6.4).</summary>
internal sealed class ParameterNode(NodeHeader header, string name, string? value, Expression? expr) : ProgramNode(header)
{
    public string Name => name;

    public static IReadOnlyList<ParameterNode> BindAll(ElementBinding element) =>
        [.. element.Children.Where(child => child.Name == "param").Select(Bind)];

    /// <summary>Evaluates parameters in the scope of the item.</summary>
    public static bool TryEvaluate(
        VoiceXmlSession session,
        IReadOnlyList<ParameterNode> parameters,
        out IReadOnlyList<KeyValuePair<string, ScriptValue>> values,
        out Progress failure)
    {
        var list = new List<KeyValuePair<string, ScriptValue>>();
        values = list;
        failure = default;
        foreach (var parameter in parameters)
        {
            if (!parameter.TryEvaluate(session, out var value, out failure))
                return false;
            list.Add(KeyValuePair.Create(parameter.Name, value));
        }

        return true;
    }

    private static ParameterNode Bind(ElementBinding element)
    {
        element.Choice("valuetype", "data", "ref");
        return new ParameterNode(element.Header(), element.Text("name") ?? "", element.Text("value"), element.Expression("expr"));
    }

    private bool TryEvaluate(VoiceXmlSession session, out ScriptValue result, out Progress failure)
    {
        failure = default;
        result = ScriptValue.From(value);
        return expr is null || session.TryEvaluate(expr, out result, out failure);
    }
}
