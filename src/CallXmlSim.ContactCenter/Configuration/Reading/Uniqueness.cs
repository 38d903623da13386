using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>Watches that something is there once.</summary>
/// <param name="binder">Takes the reports.</param>
/// <param name="what">What it is, at the start of a sentence: <c>Queue</c>.</param>
internal sealed class Uniqueness(YamlBinder binder, string what)
{
    private readonly Dictionary<string, TextSpan> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports <paramref name="name"/> if it was there before.</summary>
    public void Add(string name, TextSpan span)
    {
        if (!_places.TryAdd(name, span))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.UsedTwice, span, [what, name], related: [new(_places[name], "first here")]);
        }
    }
}
