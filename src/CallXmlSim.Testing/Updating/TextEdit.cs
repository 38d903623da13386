using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Updating;

/// <summary>A new text in place of a span.</summary>
/// <param name="Span">The span.</param>
/// <param name="Text">The new text, without line breaks.</param>
internal sealed record TextEdit(TextSpan Span, string Text)
{
    /// <summary>The change of the line, for people.</summary>
    public ScenarioChange Describe(SourceText source)
    {
        var number = source.PositionOf(Span.Start).Line;
        var line = source.LineSpan(number);
        var before = source[line].ToString();
        var after = string.Concat(
            source[TextSpan.FromBounds(line.Start, Span.Start)], Text, source[TextSpan.FromBounds(Span.End, line.End)]);
        return new ScenarioChange(number, before.Trim(), after.Trim());
    }
}
