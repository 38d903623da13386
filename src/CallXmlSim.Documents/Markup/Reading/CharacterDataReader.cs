using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads character data: text, references and CDATA sections (XML 1.0, 2.4, 2.7 and 2.11).</summary>
internal sealed class CharacterDataReader(MarkupCursor cursor)
{
    internal const string SectionStart = "<![CDATA[";
    internal const string SectionEnd = "]]>";

    private readonly TextRun _run = new(cursor.Source);

    /// <summary>Ends the run at a tag; <c>null</c> if there was no character since the last one.</summary>
    internal MarkupText? TakeRun() => _run.Take();

    /// <summary>Reads text and references up to the next "&lt;" or the end.</summary>
    internal bool ReadText()
    {
        while (true)
        {
            var length = cursor.Rest.IndexOfAny("<&\r]");
            if (length < 0)
                length = cursor.Text.Length - cursor.Position;
            _run.Append(new TextSpan(cursor.Position, length));
            cursor.Position += length;
            if (cursor.AtEnd || cursor.Current == '<')
                return true;
            if (!ReadSpecial())
                return false;
        }
    }

    /// <summary>Reads the CDATA section at the cursor.</summary>
    internal bool ReadSection()
    {
        var start = cursor.Position;
        cursor.Position += SectionStart.Length;
        var length = cursor.Rest.IndexOf(SectionEnd, StringComparison.Ordinal);
        if (length < 0)
        {
            return cursor.Fail(
                MarkupDiagnostics.UnclosedSection,
                new TextSpan(start, SectionStart.Length),
                ["CDATA section"],
                $"Write \"{SectionEnd}\" where it ends.");
        }

        for (var end = cursor.Position + length; cursor.Position < end;)
        {
            var plain = cursor.Text.AsSpan(cursor.Position, end - cursor.Position).IndexOf('\r');
            _run.Append(new TextSpan(cursor.Position, plain < 0 ? end - cursor.Position : plain));
            cursor.Position = plain < 0 ? end : cursor.Position + plain;
            if (plain >= 0)
                ReadLineBreak();
        }

        cursor.Position += SectionEnd.Length;
        return true;
    }

    private bool ReadSpecial()
    {
        var start = cursor.Position;
        switch (cursor.Current)
        {
            case '\r':
                ReadLineBreak();
                return true;
            case ']' when cursor.IsAt(SectionEnd):
                return cursor.Fail(
                    MarkupDiagnostics.SectionEndInText,
                    new TextSpan(start, SectionEnd.Length),
                    help: "Write \"]]&gt;\" instead.");
            case ']':
                cursor.Position++;
                _run.Append(new TextSpan(start, 1));
                return true;
            default:
                _run.Extend(start, start);
                var read = ReferenceReader.Read(cursor, _run.Value);
                _run.Extend(start, cursor.Position);
                return read;
        }
    }

    // XML 1.0, 2.11: CR LF and a lone CR become LF.
    private void ReadLineBreak()
    {
        var start = cursor.Position++;
        cursor.Take('\n');
        _run.Extend(start, cursor.Position);
        _run.Value.Append('\n');
    }
}
