namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>Cuts the lines of a script into stretches, each of one part.</summary>
internal sealed class SourcePainter
{
    private const int Nobody = -1;

    private readonly CoveredDocument _document;
    private readonly int[] _owners;
    private readonly HashSet<int> _begun = [];

    public SourcePainter(CoveredDocument document)
    {
        _document = document;
        _owners = new int[document.Source.Length];
        Array.Fill(_owners, Nobody);

        // What lies inside is shorter, so it comes later and keeps its characters.
        foreach (var (span, index) in document.Parts
            .Select((part, index) => (part.Point.Span, index))
            .OrderByDescending(part => part.Span.Length))
            _owners.AsSpan(span.Start, span.Length).Fill(index);
    }

    /// <summary>The stretches of a line, from left to right. Lines are painted once each, in order.</summary>
    public IEnumerable<Stretch> Paint(int line)
    {
        var span = _document.Source.LineSpan(line);
        var text = _document.Source.Content;
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(text[start]))
            start++;
        if (start > span.Start)
            yield return new Stretch(text[span.Start..start], null, false);

        while (start < span.End)
        {
            var owner = _owners[start];
            var end = start + 1;
            while (end < span.End && _owners[end] == owner)
                end++;
            yield return owner == Nobody
                ? new Stretch(text[start..end], null, false)
                : new Stretch(text[start..end], _document.Parts[owner], _begun.Add(owner));
            start = end;
        }
    }
}
