using CsCheck;

namespace CallXmlSim.Documents.Tests.Markup;

/// <summary>Generates documents: well-formed ones that use every part of the syntax, and damaged ones.</summary>
internal static class RandomDocuments
{
    private static readonly Gen<string> Blank = Pick(" ", "\n", "\r\n", "\t ");
    private static readonly Gen<string> Space = Pick("", "", "", " ", "\n", "\r\n");
    private static readonly Gen<string> Name = Pick("a", "b", "do", "p:c", "on-x.1", "é", "xml:d");
    private static readonly Gen<string> Reference = Pick("&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#10;", "&#x1F600;", "&#9;");

    private static readonly Gen<string> Comment =
        Pick("<!---->", "<!-- x\U0001F600 -->", "<!-- <a b='> & ]]> -->", "<?pi?>", "<?pi a ?b?>", "<!--\r\n-->");

    private static readonly Gen<string> Section = Pick("<![CDATA[]]>", "<![CDATA[x]]>", "<![CDATA[<a>&b;\r\n]]]>");

    private static readonly Gen<string> Plain =
        Pick("x", "one two", " ", "\n", "\r\n", "\r", "\t", "] ", "]] ", ">", "'", "\"", "é", "\U0001F600", "--", "?>");

    private static readonly Gen<string> Value = Joined(
        Gen.OneOf(Reference, Pick("x", " ", "  ", "\n", "\r\n", "\r", "\t", "]]>", ">", "é", "\U0001F600", "--", "$v;")), 6);

    private static readonly Gen<string> Attributes = Gen.Select(
        Pick("", "", "x", "xy", "yx", "p", "xpy"), Blank, Space, Value, Value, (names, blank, space, one, two) =>
            string.Concat(names.Select(name => name switch
            {
                'x' => $"{blank}x{space}={space}'{one}'",
                'y' => $"{blank}_y=\"{two}\"",
                _ => $"{blank}p:z{space}='{two}'",
            })));

    private static readonly Gen<string> Content = Tree(4);

    private static readonly Gen<string> Undeclared = Gen.Select(
        Joined(Gen.OneOf(Comment, Blank), 2),
        Joined(Content, 5),
        Joined(Gen.OneOf(Comment, Blank), 2),
        (before, content, after) => $"{before}<r xmlns:p='urn:p'>{content}</r>{after}");

    /// <summary>A well-formed document.</summary>
    internal static readonly Gen<string> WellFormed = Gen.Select(
        Pick("", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n"),
        Pick("", "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'x.dtd'>\n", "<!DOCTYPE p:a PUBLIC \"-//A//B\" 'x' >"),
        Undeclared,
        (declaration, doctype, document) => declaration + doctype + document);

    /// <summary>A document with some characters removed or put in. </summary>
    internal static readonly Gen<string> Damaged = Gen.Select(
        Undeclared, Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, 4], Scrap).Array[1, 3], (text, damages) =>
        {
            foreach (var (place, length, scrap) in damages)
            {
                var start = text.Length == 0 ? 0 : place % text.Length;
                text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, scrap);
            }

            return text;
        });

    /// <summary>Scraps of syntax in any order.</summary>
    internal static readonly Gen<string> Scraps = Joined(Gen.OneOf(Scrap, Name, Value, Plain, Comment, Section), 12);

    private static Gen<string> Scrap => Pick(
        "", "", "<", ">", "/", "</", "/>", "<a", "</a>", "<a>", "&", ";", "&x;", "&#", "&#0;", "'", "\"", "=", " ", "\n", ":", "p:", "q:",
        "<!--", "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "<?xml ", "<?xml version='1.0'?>", "<!", "<!DOCTYPE", "<!DOCTYPE a>", "xmlns", "xmlns:p=''",
        "x='1'", " x", "\u0001", "\uFFFE", "\uD800", "\uDC00", "\0", "1", "-", "é", "\u00D7");

    private static Gen<string> Tree(int depth)
    {
        var leaf = Gen.OneOf(Plain, Plain, Reference, Comment, Section);
        if (depth == 0)
            return leaf;
        var element = Gen.Select(Name, Attributes, Space, Gen.Bool, Joined(Tree(depth - 1), 4), (name, attributes, space, isEmpty, content) =>
            isEmpty ? $"<{name}{attributes}{space}/>" : $"<{name}{attributes}{space}>{content}</{name}{space}>");
        return Gen.OneOf(leaf, element);
    }

    private static Gen<string> Joined(Gen<string> part, int most) => part.Array[0, most].Select(string.Concat);

    private static Gen<string> Pick(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
