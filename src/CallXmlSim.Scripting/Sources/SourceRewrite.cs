using System.Text;

namespace CallXmlSim.Scripting;

/// <summary>A source with changes in it, which keeps the places of what it had: lines stay lines, and insertions are known.</summary>
internal sealed class SourceRewrite(string text)
{
    // Letters that stand for nothing and begin no name that an author would choose.
    private const string RareLetters = "ˎˏˊˋˌˆˇˈˉʰʱʲʳʴʵʶʷʸʹʺ";

    private readonly StringBuilder _text = new(text);
    private readonly List<(int Offset, string Inserted)> _insertions = [];

    /// <summary>Writes over as many characters.</summary>
    public void Overwrite(int offset, string replacement)
    {
        for (var i = 0; i < replacement.Length; i++)
            _text[offset + i] = replacement[i];
    }

    /// <summary>Puts something without line breaks in front of a character of the original.</summary>
    public void Insert(int offset, string inserted) => _insertions.Add((offset, inserted));

    /// <summary>A name of the same length that the source has nowhere; the name itself when there is none.</summary>
    public string UnusedNameLike(string name)
    {
        var rest = name[1..];
        var present = _text.ToString();
        foreach (var letter in RareLetters)
        {
            if (!present.Contains(letter + rest, StringComparison.Ordinal))
                return letter + rest;
        }

        return name;
    }

    /// <summary>The offset in the original line of a column in the changed one.</summary>
    public int OriginalColumn(int lineStart, int column)
    {
        foreach (var (offset, inserted) in _insertions.OrderBy(insertion => insertion.Offset))
        {
            var at = offset - lineStart;
            if (at >= 0 && column > at)
                column = Math.Max(at, column - inserted.Length);
        }

        return column;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var changed = new StringBuilder(_text.Length);
        var position = 0;
        foreach (var (offset, inserted) in _insertions.OrderBy(insertion => insertion.Offset))
        {
            changed.Append(_text, position, offset - position).Append(inserted);
            position = offset;
        }

        return changed.Append(_text, position, _text.Length - position).ToString();
    }
}
