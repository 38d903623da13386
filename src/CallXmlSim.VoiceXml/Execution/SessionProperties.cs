using System.Globalization;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>The properties that hold where the session is: of the item, the dialog, the document, the root (VoiceXML 2.0, 6.3).</summary>
internal readonly struct SessionProperties(VoiceXmlSession session)
{
    /// <summary>A property's value; empty when neither the author nor the platform sets one.</summary>
    public string Text(string name) =>
        Scope.Find(name) ?? session.Context.Root.Document.Properties.Find(name) ?? PropertyDefaults.Find(name) ?? "";

    public TimeSpan Duration(string name) => Durations.TryParse(Text(name), out var value) ? value : TimeSpan.Zero;

    public bool Boolean(string name) => Text(name) == "true";

    /// <summary>A number of seconds; <c>null</c> when nothing is set.</summary>
    public int? Seconds(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    public int Count(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;

    public double Share(string name) => PropertyDefaults.TryParseShare(Text(name), out var value) ? value : 0;

    private PropertyScope Scope => session.Form is { } form
        ? form.Visited?.Properties ?? form.Node.Properties
        : session.Context.Document.Document.Properties;
}
