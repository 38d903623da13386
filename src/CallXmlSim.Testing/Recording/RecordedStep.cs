using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Recording;

/// <summary>A step as it is written down. Two that say the same are equal.</summary>
/// <param name="Verb">The key that names the step.</param>
/// <param name="Value">The value of the key; empty for <c>hangs up</c>.</param>
internal sealed record RecordedStep(string Verb, string Value)
{
    /// <summary>So long after the step before, or after the beginning of the prompt.</summary>
    public TimeSpan? After { get; init; }

    /// <summary>Whether it is taken while a prompt is heard.</summary>
    public bool DuringPrompt { get; init; }

    public YamlNode ToYaml()
    {
        if (Value.Length == 0)
        {
            var during = DuringPrompt ? " during the prompt" : "";
            return YamlBuilder.Text($"{Verb}{during}{(After is { } time ? " after " + Wording.Of(time) : "")}");
        }

        return YamlBuilder.Mapping(
            (Verb, YamlBuilder.Text(Value)),
            ("during", DuringPrompt ? YamlBuilder.Text("the prompt") : null),
            ("after", After is { } pause ? YamlBuilder.Text(Wording.Of(pause)) : null));
    }
}
