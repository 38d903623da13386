using System.Globalization;
using System.Text;

namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>
/// Text as a terminal may show it: tabs as blanks, other control characters (which could steer the terminal) as their
/// pictures; and how many columns it takes.
/// </summary>
internal static class VisibleText
{
    private const int TabWidth = 4;

    internal static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        Append(visible, text, 0);
        return visible.ToString();
    }

    /// <summary>Appends the text that begins in a column, counted from 0, and returns how many columns it takes.</summary>
    internal static int Append(StringBuilder target, ReadOnlySpan<char> text, int column)
    {
        var start = column;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                var blanks = TabWidth - (column % TabWidth);
                target.Append(' ', blanks);
                column += blanks;
                continue;
            }

            var shown = Picture(rune);
            target.Append(shown);
            column += Width(shown);
        }

        return column - start;
    }

    // Unicode has pictures of the control characters from U+2400 on.
    private static Rune Picture(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        _ => IsFormat(rune) ? Rune.ReplacementChar : rune,
    };

    // The rest of the controls, and the marks that reorder text.
    private static bool IsFormat(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int Width(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format)
        {
            return 0;
        }

        return IsWide(rune.Value) ? 2 : 1;
    }

    // East Asian wide and full-width characters, and pictographs (Unicode Standard Annex 11), by their blocks.
    private static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or
        (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
