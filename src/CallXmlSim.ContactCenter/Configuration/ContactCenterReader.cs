using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>
/// Reads the set-up of a contact center from YAML or JSON. What is left out has the value of
/// <see cref="ContactCenterConfiguration.Default"/>. Nothing is thrown at a bad file: every mistake is a diagnostic.
/// </summary>
public static class ContactCenterReader
{
    /// <summary>Reads a file. Tokens are masked in the text that the diagnostics point into.</summary>
    public static ConfigurationReading Read(SourceText source)
    {
        var yaml = YamlText.Read(source);
        if (yaml.Root is not { } root)
        {
            var isEmpty = yaml.Diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error);
            return new(isEmpty ? ContactCenterConfiguration.Default : null, yaml.Diagnostics);
        }

        var binder = new YamlBinder(TokenMask.Over(source, root));
        var configuration = Read(root, binder);
        return new(configuration, [.. yaml.Diagnostics, .. binder.Diagnostics.Diagnostics]);
    }

    /// <summary>
    /// Reads a set-up that is part of another file. Findings go to the binder; the result is <c>null</c> if one of them
    /// is an error.
    /// </summary>
    public static ContactCenterConfiguration? Read(YamlNode node, YamlBinder binder)
    {
        var former = binder.Diagnostics.Diagnostics.Count;
        var configuration = binder.Fields(node, "the contact center") is { } fields
            ? new ConfigurationFields(binder).Read(fields)
            : null;
        return binder.Diagnostics.Diagnostics.Skip(former).Any(found => found.Severity == DiagnosticSeverity.Error)
            ? null
            : configuration;
    }
}
