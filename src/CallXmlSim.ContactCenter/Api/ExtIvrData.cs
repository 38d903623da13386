using System.Text;
using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// Reads the parameter <c>extIvrData</c>: pairs such as <c>[First Name|John][Last Name|Smith]</c>
/// (External IVR API reference, 1.4).
/// </summary>
internal static class ExtIvrData
{
    private const string WhiteSpace = " \t\r\n";

    public static ExtIvrDataReading Read(ReadOnlySpan<char> data)
    {
        var rows = new List<PanelRow>();
        int? secondBar = null;
        var position = 0;
        while (SkipWhiteSpace(data, ref position))
        {
            if (data[position] != '[')
            {
                return ExtIvrDataReading.Malformed(
                    position, data[position] == ']' ? "']' without '['" : "text outside of '[' and ']'");
            }

            var start = position + 1;
            var length = data[start..].IndexOfAny('[', ']');
            if (length < 0)
                return ExtIvrDataReading.Malformed(data.Length, "']' is missing");
            if (data[start + length] == '[')
                return ExtIvrDataReading.Malformed(start + length, "'[' inside a pair");
            var pair = data.Slice(start, length);
            var bar = pair.IndexOf('|');
            if (bar < 0)
                return ExtIvrDataReading.Malformed(start + length, "'|' is missing");
            var name = Tidy(pair[..bar]);
            if (name.Length == 0)
                return ExtIvrDataReading.Malformed(start, "the name is empty");
            if (pair[(bar + 1)..].IndexOf('|') is >= 0 and var offset)
                secondBar ??= start + bar + 1 + offset;
            rows.Add(new PanelRow(name, Tidy(pair[(bar + 1)..])));
            position = start + length + 1;
        }

        return new ExtIvrDataReading([.. rows], secondBar);
    }

    private static bool SkipWhiteSpace(ReadOnlySpan<char> data, ref int position)
    {
        while (position < data.Length && WhiteSpace.Contains(data[position]))
            position++;
        return position < data.Length;
    }

    // White space at the ends goes, and a run of it with a line break inside becomes one space: a wrapped attribute.
    private static string Tidy(ReadOnlySpan<char> text)
    {
        text = text.Trim(WhiteSpace);
        if (!text.ContainsAny('\r', '\n'))
            return text.ToString();
        var tidy = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var run = text.IndexOfAnyExcept(WhiteSpace);
            if (run == 0)
                run = text.IndexOfAny(WhiteSpace) is >= 0 and var end ? end : text.Length;
            var piece = text[..run];
            tidy.Append(piece.ContainsAny('\r', '\n') ? " " : piece);
            text = text[run..];
        }

        return tidy.ToString();
    }
}
