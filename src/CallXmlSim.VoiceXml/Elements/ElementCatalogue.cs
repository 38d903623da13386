using System.Collections.Frozen;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary>
/// The elements of VoiceXML 2.0 and 2.1 and of the SSML in prompts: what each takes and holds, and where it is defined.
/// </summary>
internal static class ElementCatalogue
{
    private static readonly string[] Where = ["next", "expr"];
    private static readonly string[] Event = ["event", "eventexpr"];
    private static readonly string[] Messages = ["message", "messageexpr"];
    private static readonly string[] Source = ["src", "srcexpr"];

    private static readonly FrozenDictionary<string, ElementDefinition> ByName = Documents()
        .Concat(FormItems())
        .Concat(ExecutableContent())
        .Concat(Speech())
        .ToFrozenDictionary(definition => definition.Name, StringComparer.Ordinal);

    /// <summary>The names of all elements.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The element of that name; <c>null</c> when the language has none.</summary>
    public static ElementDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<ElementDefinition> Documents() =>
    [
        new("vxml", ContentModel.Document, "version", "application") { Section = "VoiceXML 2.0, 1.5.1", Required = ["version"] },
        new("form", ContentModel.Form, "id", "scope") { Section = "VoiceXML 2.0, 2.1" },
        new("menu", ContentModel.Menu, "id", "scope", "dtmf", "accept") { Section = "VoiceXML 2.0, 2.2" },
        new(
            "choice",
            ContentModel.Grammars,
            ["dtmf", "accept", .. Where, .. Event, .. Messages, "fetchaudio", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 2.2", ExactlyOne = [.. Where, .. Event], AtMostOne = [Messages],
        },
        new(
            "link",
            ContentModel.Grammars,
            ["dtmf", .. Where, .. Event, .. Messages, "fetchaudio", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 2.5", ExactlyOne = [.. Where, .. Event], AtMostOne = [Messages],
        },
        new(
            "grammar",
            ContentModel.Any,
            [
                "version", "mode", "root", "tag-format", "scope", .. Source, "type", "weight", .. ElementDefinition.Fetching,
            ])
        {
            Section = "VoiceXML 2.0, 3.1.1",
        },
        new("catch", ContentModel.Executable, "event", "count", "cond") { Section = "VoiceXML 2.0, 5.2.2" },
        new("error", ContentModel.Executable, "count", "cond") { Section = "VoiceXML 2.0, 5.2.3" },
        new("help", ContentModel.Executable, "count", "cond") { Section = "VoiceXML 2.0, 5.2.3" },
        new("noinput", ContentModel.Executable, "count", "cond") { Section = "VoiceXML 2.0, 5.2.3" },
        new("nomatch", ContentModel.Executable, "count", "cond") { Section = "VoiceXML 2.0, 5.2.3" },
        new("property", ContentModel.Empty, "name", "value") { Section = "VoiceXML 2.0, 6.3", Required = ["name", "value"] },
        new("meta", ContentModel.Empty, "name", "content", "http-equiv")
        {
            Section = "VoiceXML 2.0, 6.2.1", Required = ["content"], ExactlyOne = ["name", "http-equiv"],
        },
        new("metadata", ContentModel.Any) { Section = "VoiceXML 2.0, 6.2.2" },
        new(
            "param", ContentModel.Empty, "name", "expr", "value", "valuetype", "type")
        {
            Section = "VoiceXML 2.0, 6.4", Required = ["name"], ExactlyOne = ["expr", "value"],
        },
    ];

    private static IEnumerable<ElementDefinition> FormItems() =>
    [
        new("block", ContentModel.Executable, "name", "expr", "cond") { Section = "VoiceXML 2.0, 2.3.2" },
        new("field", ContentModel.Field, "name", "expr", "cond", "type", "slot", "modal") { Section = "VoiceXML 2.0, 2.3.1" },
        new("filled", ContentModel.Executable, "mode", "namelist") { Section = "VoiceXML 2.0, 2.4" },
        new("initial", ContentModel.Initial, "name", "expr", "cond") { Section = "VoiceXML 2.0, 2.3.3" },
        new(
            "object",
            ContentModel.WithParameters,
            [
                "name", "expr", "cond", "classid", "codebase", "codetype", "data", "type", "archive",
                .. ElementDefinition.Fetching,
            ])
        {
            Section = "VoiceXML 2.0, 2.3.5",
        },
        new("option", ContentModel.Text, "dtmf", "accept", "value") { Section = "VoiceXML 2.0, 2.3.1.3" },
        new(
            "record",
            ContentModel.Recording,
            "name", "expr", "cond", "modal", "beep", "maxtime", "finalsilence", "dtmfterm", "type")
        {
            Section = "VoiceXML 2.0, 2.3.6",
        },
        new(
            "subdialog",
            ContentModel.WithParameters,
            [
                "name", "expr", "cond", .. Source, "namelist", "method", "enctype", "fetchaudio",
                .. ElementDefinition.Fetching,
            ])
        {
            Section = "VoiceXML 2.0, 2.3.4", ExactlyOne = Source,
        },
        new(
            "transfer",
            ContentModel.Recording,
            "name", "expr", "cond", "dest", "destexpr", "bridge", "type", "connecttimeout", "maxtime", "transferaudio",
            "aai", "aaiexpr")
        {
            Section = "VoiceXML 2.0, 2.3.7; VoiceXML 2.1, 9",
            ExactlyOne = ["dest", "destexpr"],
            AtMostOne = [["aai", "aaiexpr"], ["bridge", "type"]],
        },
    ];

    private static IEnumerable<ElementDefinition> ExecutableContent() =>
    [
        new("assign", ContentModel.Empty, "name", "expr") { Section = "VoiceXML 2.0, 5.3.2", Required = ["name", "expr"] },
        new("clear", ContentModel.Empty, "namelist") { Section = "VoiceXML 2.0, 5.3.3" },
        new(
            "data",
            ContentModel.Empty,
            [.. Source, "name", "method", "namelist", "enctype", "fetchaudio", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.1, 5", ExactlyOne = Source,
        },
        new("disconnect", ContentModel.Empty, "namelist") { Section = "VoiceXML 2.0, 5.3.11; VoiceXML 2.1, 8" },
        new("else", ContentModel.Empty) { Section = "VoiceXML 2.0, 5.3.4" },
        new("elseif", ContentModel.Empty, "cond") { Section = "VoiceXML 2.0, 5.3.4", Required = ["cond"] },
        new("exit", ContentModel.Empty, "expr", "namelist")
        {
            Section = "VoiceXML 2.0, 5.3.9", AtMostOne = [["expr", "namelist"]],
        },
        new("foreach", ContentModel.Repeated, "item", "array") { Section = "VoiceXML 2.1, 6", Required = ["item", "array"] },
        new(
            "goto",
            ContentModel.Empty,
            [.. Where, "nextitem", "expritem", "fetchaudio", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 5.3.7", ExactlyOne = [.. Where, "nextitem", "expritem"],
        },
        new("if", ContentModel.Branches, "cond") { Section = "VoiceXML 2.0, 5.3.4", Required = ["cond"] },
        new("log", ContentModel.Values, "label", "expr") { Section = "VoiceXML 2.0, 5.3.13" },
        new("reprompt", ContentModel.Empty) { Section = "VoiceXML 2.0, 5.3.6" },
        new("return", ContentModel.Empty, [.. Event, .. Messages, "namelist"])
        {
            Section = "VoiceXML 2.0, 5.3.10", AtMostOne = [[.. Event, "namelist"], Messages],
        },
        new("script", ContentModel.Text, [.. Source, "charset", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 5.3.12; VoiceXML 2.1, 3",
        },
        new(
            "submit",
            ContentModel.Empty,
            [.. Where, "namelist", "method", "enctype", "fetchaudio", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 5.3.8", ExactlyOne = Where,
        },
        new("throw", ContentModel.Empty, [.. Event, .. Messages])
        {
            Section = "VoiceXML 2.0, 5.2.1", ExactlyOne = Event, AtMostOne = [Messages],
        },
        new("var", ContentModel.Empty, "name", "expr") { Section = "VoiceXML 2.0, 5.3.1", Required = ["name"] },
    ];

    private static IEnumerable<ElementDefinition> Speech() =>
    [
        new("prompt", ContentModel.Prompt, "bargein", "bargeintype", "cond", "count", "timeout") { Section = "VoiceXML 2.0, 4.1" },
        new("audio", ContentModel.Audio, ["src", "expr", .. ElementDefinition.Fetching])
        {
            Section = "VoiceXML 2.0, 4.1.3", ExactlyOne = ["src", "expr"],
        },
        new("enumerate", ContentModel.Prompt) { Section = "VoiceXML 2.0, 2.2.4" },
        new("value", ContentModel.Empty, "expr") { Section = "VoiceXML 2.0, 4.1.4", Required = ["expr"] },
        new("break", ContentModel.Empty, "time", "strength") { Section = "SSML 1.0, 3.2.3" },
        new("desc", ContentModel.Text) { Section = "SSML 1.0, 3.3.3" },
        new("emphasis", ContentModel.Sentences, "level") { Section = "SSML 1.0, 3.2.2" },
        new("lexicon", ContentModel.Empty, "uri", "type") { Section = "SSML 1.0, 3.1.4", Required = ["uri"] },
        new("mark", ContentModel.Empty, "name", "nameexpr")
        {
            Section = "SSML 1.0, 3.3.2; VoiceXML 2.1, 4", ExactlyOne = ["name", "nameexpr"],
        },
        new("p", ContentModel.Paragraph) { Section = "SSML 1.0, 3.1.7" },
        new("phoneme", ContentModel.Text, "ph", "alphabet") { Section = "SSML 1.0, 3.1.9", Required = ["ph"] },
        new("prosody", ContentModel.Paragraphs, "pitch", "contour", "range", "rate", "duration", "volume")
        {
            Section = "SSML 1.0, 3.2.4",
        },
        new("s", ContentModel.Sentences) { Section = "SSML 1.0, 3.1.7" },
        new("say-as", ContentModel.Values, "interpret-as", "format", "detail")
        {
            Section = "SSML 1.0, 3.1.8", Required = ["interpret-as"],
        },
        new("sub", ContentModel.Text, "alias") { Section = "SSML 1.0, 3.1.10", Required = ["alias"] },
        new("voice", ContentModel.Paragraphs, "gender", "age", "variant", "name") { Section = "SSML 1.0, 3.2.1" },
    ];
}
