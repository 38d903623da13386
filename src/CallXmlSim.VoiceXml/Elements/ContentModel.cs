using System.Collections.Frozen;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary>What an element may hold (VoiceXML 2.0, appendix O; 2.1 adds <c>data</c>, <c>foreach</c> and <c>mark</c>).</summary>
internal sealed class ContentModel
{
    /// <summary>Nothing.</summary>
    public static readonly ContentModel Empty = new(false, []);

    /// <summary>Text alone.</summary>
    public static readonly ContentModel Text = new(true, []);

    /// <summary>Anything, which is not looked at.</summary>
    public static readonly ContentModel Any = new(true, []) { IsOpen = true };

    private static readonly string[] Handlers = ["catch", "error", "help", "noinput", "nomatch"];

    private static readonly string[] Audible = ["audio", "enumerate", "value"];

    private static readonly string[] Sentence =
        ["audio", "break", "emphasis", "enumerate", "foreach", "mark", "phoneme", "prosody", "say-as", "sub", "value", "voice"];

    private static readonly string[] Actions =
    [
        "assign", "clear", "data", "disconnect", "exit", "foreach", "goto", "if", "log", "prompt", "reprompt", "return",
        "script", "submit", "throw", "var",
    ];

    /// <summary>Executable content (VoiceXML 2.0, 5.3).</summary>
    public static readonly ContentModel Executable = new(true, [.. Actions, .. Audible]);

    /// <summary><c>if</c>: executable content with its branches (5.3.4).</summary>
    public static readonly ContentModel Branches = new(true, [.. Actions, .. Audible, "elseif", "else"]);

    /// <summary><c>foreach</c>: executable content or, in a prompt, its parts (VoiceXML 2.1, 6).</summary>
    public static readonly ContentModel Repeated = new(true, [.. Actions, .. Sentence, "p", "s"]);

    /// <summary>The document element (VoiceXML 2.0, 1.5).</summary>
    public static readonly ContentModel Document = new(
        false, [.. Handlers, "data", "form", "link", "menu", "meta", "metadata", "property", "script", "var"]);

    /// <summary><c>form</c> (2.1).</summary>
    public static readonly ContentModel Form = new(
        false,
        [
            .. Handlers, "block", "data", "field", "filled", "grammar", "initial", "link", "object", "property", "record",
            "script", "subdialog", "transfer", "var",
        ]);

    /// <summary><c>menu</c> (2.2).</summary>
    public static readonly ContentModel Menu = new(true, [.. Handlers, .. Audible, "choice", "prompt", "property"]);

    /// <summary><c>field</c> (2.3.1).</summary>
    public static readonly ContentModel Field = new(
        true, [.. Handlers, .. Audible, "filled", "grammar", "link", "option", "prompt", "property"]);

    /// <summary><c>initial</c> (2.3.3).</summary>
    public static readonly ContentModel Initial = new(true, [.. Handlers, .. Audible, "link", "prompt", "property"]);

    /// <summary><c>record</c> and <c>transfer</c> (2.3.6, 2.3.7).</summary>
    public static readonly ContentModel Recording = new(
        true, [.. Handlers, .. Audible, "filled", "grammar", "prompt", "property"]);

    /// <summary><c>object</c> and <c>subdialog</c> (2.3.4, 2.3.5).</summary>
    public static readonly ContentModel WithParameters = new(
        true, [.. Handlers, .. Audible, "filled", "param", "prompt", "property"]);

    /// <summary>What is spoken (4.1.1).</summary>
    public static readonly ContentModel Prompt = new(true, [.. Sentence, "lexicon", "metadata", "p", "s"]);

    /// <summary><c>audio</c> (4.1.3).</summary>
    public static readonly ContentModel Audio = new(true, [.. Sentence, "desc", "p", "s"]);

    /// <summary>SSML elements that hold paragraphs and sentences.</summary>
    public static readonly ContentModel Paragraphs = new(true, [.. Sentence, "p", "s"]);

    /// <summary>SSML's <c>p</c>.</summary>
    public static readonly ContentModel Paragraph = new(true, [.. Sentence, "s"]);

    /// <summary>SSML's <c>s</c> and what stands in sentences.</summary>
    public static readonly ContentModel Sentences = new(true, Sentence);

    /// <summary><c>log</c> and the content of <c>enumerate</c>.</summary>
    public static readonly ContentModel Values = new(true, ["value"]);

    /// <summary><c>choice</c> and <c>link</c> hold grammars.</summary>
    public static readonly ContentModel Grammars = new(true, ["grammar"]);

    private readonly FrozenSet<string> _elements;

    private ContentModel(bool holdsText, string[] elements) =>
        (HoldsText, _elements) = (holdsText, elements.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether character data may stand in the element.</summary>
    public bool HoldsText { get; }

    /// <summary>Whether the content is none of VoiceXML's business.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The elements that may stand in it, in the order of their names.</summary>
    public IEnumerable<string> Elements => _elements.Order(StringComparer.Ordinal);

    /// <summary>Whether an element may stand in it.</summary>
    public bool Holds(string element) => IsOpen || _elements.Contains(element);
}
