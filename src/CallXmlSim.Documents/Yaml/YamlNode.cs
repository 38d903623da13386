using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Yaml;

/// <summary>A value of a YAML or JSON settings file with its place. Immutable.</summary>
/// <param name="Span">The value's extent in the source.</param>
public abstract record YamlNode(TextSpan Span);

/// <summary>A single value: text, number, boolean or null, kept as written.</summary>
/// <param name="Value">The text after quotes and escapes are resolved.</param>
/// <param name="IsQuoted">Whether it was quoted or a block scalar, and therefore is text whatever it looks like.</param>
/// <param name="Span">The value's extent in the source.</param>
public sealed record YamlScalar(string Value, bool IsQuoted, TextSpan Span) : YamlNode(Span)
{
    /// <summary>
    /// The source of a part of <see cref="Value"/>; the whole value where escapes or folded lines make the two differ.
    /// </summary>
    /// <param name="start">Offset in the value.</param>
    /// <param name="length">Number of UTF-16 code units of the value.</param>
    public TextSpan SpanOf(int start, int length)
    {
        // Source is never shorter than its value: of one length, quotes aside, they are the same.
        var quote = IsQuoted ? 1 : 0;
        return Span.Length == Value.Length + (2 * quote) ? new TextSpan(Span.Start + quote + start, length) : Span;
    }

    /// <summary>Whether the value is absent, <c>null</c> or <c>~</c>, unquoted.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">The list's extent in the source.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, TextSpan Span) : YamlNode(Span);

/// <summary>A mapping from names to values, in the order written. A name stands at most once.</summary>
/// <param name="Entries">The entries in order.</param>
/// <param name="Span">The mapping's extent in the source.</param>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    /// <summary>The entry of that exact name, or <c>null</c>.</summary>
    public YamlEntry? Entry(string key)
    {
        // By index: an enumerator would be one more object for each key that is asked for.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
                return Entries[i];
        }

        return null;
    }
}

/// <summary>One entry of a mapping.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">What it stands for.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
