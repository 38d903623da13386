using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

/// <summary>Reads the name of a variable, which is written without a dollar sign where a name is all there can be.</summary>
internal static class VariableName
{
    public static string? Read(YamlFields fields, ScriptFields script, bool isSet)
    {
        if (fields.RequiredText("variable") is not { } name)
            return null;
        var (fault, help) = name switch
        {
            ['$', ..] => ("it begins with \"$\"", $"Write \"{name[1..]}\"."),
            "" => ("it is empty", "Give it a name."),
            _ when !name.All(ScriptVariables.IsNameCharacter) =>
                ("only letters, digits and \"_\" are allowed", "Choose another name."),
            _ when isSet && ScriptVariables.IsSystem(name) =>
                ("the system sets it", "Use a variable of your own."),
            _ => ("", ""),
        };
        if (fault.Length == 0)
            return name;
        script.Binder.Diagnostics.Report(
            ConfigurationDiagnostics.BadVariable, fields.SpanOf("variable"), [name, fault], help);
        return null;
    }
}
