using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Reads the set-up of a contact center from a file. What is wrong with it is a diagnostic, never an exception.</summary>
public static class ContactCenterLoader
{
    /// <summary>Loads a set-up from a YAML or JSON file.</summary>
    /// <param name="path">The file's path, absolute or relative to the current folder; diagnostics show it as given.</param>
    public static ConfigurationReading LoadFile(string path) => TextFile.TryRead(path, out var source, out var problem)
        ? ContactCenterReader.Read(source)
        : new ConfigurationReading(null, [problem]);
}
