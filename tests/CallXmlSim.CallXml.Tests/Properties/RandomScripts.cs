using CsCheck;

namespace CallXmlSim.CallXml.Tests.Properties;

/// <summary>Generates well-formed documents of the language's elements, with attributes that fit, and some that do not.</summary>
internal static class RandomScripts
{
    private static readonly string[] Labels = ["a", "b", "c"];

    private static readonly Gen<string> Name = Pick(
        "answer", "assign", "block", "call", "case", "clear", "cleardigits", "conference", "createconference", "do", "exit",
        "fetch", "getdigits", "goto", "hangup", "if", "inputaudio", "inputdigits", "joinconference", "log", "loop", "menu",
        "on", "on", "on", "wait", "wait", "say", "menu", "prompt", "playaudio", "playdate", "playmoney", "playnumber", "prompt", "recordaudio", "recordcall", "reject",
        "run", "say", "sendevent", "switch", "throw", "transfer", "wait", "while", "with", "text", "simline", "onanswer",
        "oncallfailure", "oncparesult", "onerror", "onexternalevent", "onhangup", "onmaxdigits", "onmaxsilence", "onmaxtime",
        "ontermdigit", "unknown");

    private static readonly Gen<(string Name, string Value)> Attribute = Gen.OneOf(
        Of("choices", "1, 2, 3, one", "[1 DIGITS]", "yes(1, yes), no(0, one)"),
        Of("value", "5s", "nolimit", "1"),
        Of("value", "1", "x", "$v;", "5s", "1000ms", "nolimit", "#a", "#b", "#c", "next.xml", "a.wav", "a, b", "choice:1", "error",
            "2512", "12.50", "251120261505", "<a>1</a>", ""),
        Of("var", "v", "w", "V", "session.id", "$v;", ""),
        Of("choices", "1", "1, 2, one", "yes(1, yes)", "[2 DIGITS]", "[1-3 DIGITS], 42", "*, #", "a.jsgf", "$v;", "(", ""),
        Of("termdigits", "#", "*#", "123", "", "x"),
        Of("repeat", "0", "1", "3", "10", "nolimit", "-1", "$v;"),
        Of("label", Labels),
        Of("next", "#a", "#b", "#c", "#nowhere", "other.xml", "$v;"),
        Of("test", "1=1", "1=0", "$v; = x", "$v; &gt; 2", "", "((", "$w = 'x'", "unknown()"),
        Of("value-is", "1", "x", "$v;"),
        Of("value-is-not", "1", "x", "$v;"),
        Of("foreach", "a, b, c", "", "$v;", "1"),
        Of("expr", ".", "/a", "1 + 1", "count(//*)", "$v;", "]"),
        Of("event", "choice", "choice:1", "choice:nomatch", "error", "error:document", "hangup", "maxtime", "maxsilence", "maxdigits",
            "termdigit", "termdigit:#", "externalevent", "mine", "$v;"),
        Of("target", "i", "j", "$v;"),
        Of("id", "i", "j", "$v;"),
        Of("cleardigits", "true", "false", "maybe"),
        Of("maxtime", "1s", "5s", "nolimit", "0", "x"),
        Of("maxsilence", "1s", "nolimit", "0"),
        Of("maxdigits", "1", "3", "x"),
        Of("includetermdigit", "true", "false"),
        Of("say", "Hello", "$v;", ""),
        Of("format", "number", "digits", "us", "hhnn", "audio/wav"),
        Of("submit", "*", "v", "v, w", "nothing", "session.id"),
        Of("method", "get", "post", "put"),
        Of("voice", "English-Male2", "nobody"),
        Of("nonsense", "1"));

    private static readonly Gen<string> Text = Pick("Hello.", "It costs $5 and $v;", "  ", "<![CDATA[<b>]]>", "&amp;");

    // Elements that work, so that the caller is heard often enough.
    private static readonly Gen<string> Listening = Pick(
        "<do choices='1, 2, 3, 4, yes(5, yes)' repeat='3'>Press a key.<wait value='5s'/><on event='choice:1'/></do>",
        "<menu say='Which one?' choices='1, 2, [2-4 DIGITS]' repeat='2'><on event='choice:nomatch' next='#a'/></menu>",
        "<inputdigits var='v' say='Your number?' maxdigits='3' termdigits='#'/>");

    /// <summary>A document; most of them survive their errors, so that more is executed.</summary>
    public static readonly Gen<string> Document = Gen.Select(
        Pick("", "<on event='error'/>", "<on event='error'/>"),
        Content(4).Array[1, 8],
        (handler, content) => $"<callxml version=\"3.0\">{handler}{string.Concat(content)}</callxml>");

    private static Gen<string> Content(int depth) =>
        depth == 0 ? Text : Gen.Frequency((1, Text), (1, Listening), (5, Element(depth)));

    private static Gen<string> Element(int depth) => Gen.Select(
        Name,
        Attribute.Array[0, 5],
        Content(depth - 1).Array[0, 3],
        (name, attributes, content) =>
            $"<{name}{string.Concat(attributes.DistinctBy(a => a.Name).Select(a => $" {a.Name}='{Escape(a.Value)}'"))}>{string.Concat(content)}</{name}>");

    private static string Escape(string value) =>
        value.Replace("'", "&apos;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static Gen<(string, string)> Of(string name, params string[] values) =>
        Pick(values).Select(value => (name, value));

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
