using CallXmlSim.CallXml;
using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml;

namespace CallXmlSim.Testing.Scripts;

/// <summary>A language of scripts: how its documents begin and how they are bound.</summary>
/// <param name="RootElement">The local name of the root element.</param>
/// <param name="Bind">Binds a document that begins with it.</param>
internal sealed record ScriptLanguage(string RootElement, Func<MarkupDocument, LoadedScript> Bind)
{
    /// <summary>Every language, in the order of their mention.</summary>
    public static readonly IReadOnlyList<ScriptLanguage> All =
    [
        new("callxml", BindCallXml),
        new("vxml", BindVoiceXml),
    ];

    /// <summary>The root elements as a phrase for messages, such as <c>&lt;a&gt; or &lt;b&gt;</c>.</summary>
    public static string RootElements => string.Join(" or ", All.Select(language => $"<{language.RootElement}>"));

    private static LoadedScript BindCallXml(MarkupDocument document)
    {
        var binding = CallXmlProgram.Bind(document);
        return new LoadedScript(document.Source, binding.Program, binding.Diagnostics);
    }

    private static LoadedScript BindVoiceXml(MarkupDocument document)
    {
        var binding = VoiceXmlProgram.Bind(document);
        return new LoadedScript(document.Source, binding.Program, binding.Diagnostics);
    }
}
