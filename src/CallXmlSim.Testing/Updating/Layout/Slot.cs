using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>A place in a scenario file where a value stands: behind a key, as an item of a list, or as the top. Immutable.</summary>
/// <param name="Source">The file.</param>
/// <param name="Parent">The place of the collection; <c>null</c> for the top.</param>
/// <param name="Node">The value.</param>
/// <param name="Key">The key; <c>null</c> for an item.</param>
/// <param name="IsFlow">Whether the value stands inside of brackets or braces.</param>
internal sealed record Slot(SourceText Source, Slot? Parent, YamlNode Node, YamlScalar? Key, bool IsFlow)
{
    /// <summary>Where the slot begins: at its key, or at its value.</summary>
    public int Start => (Key ?? Node).Span.Start;

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem => Parent?.Node is YamlSequence;

    /// <summary>Whether the value is a collection in brackets or braces.</summary>
    public bool IsBracketed =>
        Node is not YamlScalar && Node.Span.Start < Source.Length && Source.Content[Node.Span.Start] is '{' or '[';

    /// <summary>What an alias stands for is written elsewhere.</summary>
    public bool IsAlias => Node.Span.Start < (Key?.Span.End ?? Parent?.Node.Span.Start ?? 0);

    /// <summary>Whether the value has an anchor, so that it may stand elsewhere as well.</summary>
    public bool IsAnchored =>
        !IsAlias && Source[TextSpan.FromBounds(Key?.Span.End ?? StartOfLine(Node.Span.Start), Node.Span.Start)].Contains('&');

    /// <summary>The places in the value.</summary>
    public IReadOnlyList<Slot> Children
    {
        get
        {
            var isFlow = IsFlow || IsBracketed;
            return Node switch
            {
                YamlMapping mapping => [.. mapping.Entries.Select(entry => new Slot(Source, this, entry.Value, entry.Key, isFlow))],
                YamlSequence sequence => [.. sequence.Items.Select(item => new Slot(Source, this, item, null, isFlow))],
                _ => [],
            };
        }
    }

    /// <summary>Where the value ends. Comments and line breaks behind it do not belong to it.</summary>
    public int End
    {
        get
        {
            if (IsAlias)
                return EndOfWord(Key?.Span.End ?? Start);
            return Node is not YamlScalar && !IsBracketed && Children is [.., var last] ? last.End : Math.Max(Node.Span.End, Key?.Span.End ?? 0);
        }
    }

    /// <summary>A new value in one line, as it is written here.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isReplacing">Whether it takes the place of the value that is here.</param>
    public string InLine(YamlNode value, bool isReplacing = false) => IsJson
        ? JsonText.Of(value, isReplacing ? Node : null)
        : NewText.InLine(value, IsFlow);

    /// <summary>Where a line ends, its line break left out.</summary>
    public int EndOfLine(int at) => Source.LineSpan(Source.PositionOf(at).Line).End;

    /// <summary>Where a line begins.</summary>
    public int StartOfLine(int at) => Source.LineSpan(Source.PositionOf(at).Line).Start;

    private bool IsJson => Source.Content.AsSpan().TrimStart() is ['{' or '[', ..];

    // The name of an alias: "key: *name".
    private int EndOfWord(int at)
    {
        var text = Source.Content;
        while (at < text.Length && text[at] != '*')
            at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ']' or '}'))
            at++;
        return at;
    }
}
