using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\n", 2)]
    [InlineData("one\ntwo\r\nthree\rfour", 4)]
    [InlineData("\n\r", 3)]
    [InlineData("\r\n\r\n", 3)]
    public void Lines_end_at_any_line_break(string text, int lines) => From(text).LineCount.ShouldBe(lines);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)] // the CR
    [InlineData(4, 1, 5)] // the LF
    [InlineData(5, 2, 1)]
    [InlineData(6, 2, 2)]
    [InlineData(7, 3, 1)]
    [InlineData(10, 4, 1)]
    [InlineData(99, 4, 1)]
    [InlineData(-1, 1, 1)]
    public void An_offset_has_a_line_and_a_column(int offset, int line, int column) =>
        From("one\r\nt\nsi\r").PositionOf(offset).ShouldBe(new LinePosition(line, column));

    [Fact]
    public void A_line_comes_without_its_line_break()
    {
        var source = From("one\r\n\ntwo\r");

        Enumerable.Range(1, source.LineCount).Select(line => source.TextAt(source.LineSpan(line)))
            .ShouldBe(["one", "", "two", ""]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void There_is_no_line_outside_the_text(int line) =>
        Should.Throw<ArgumentOutOfRangeException>(() => From("one\ntwo").LineSpan(line));

    [Fact]
    public void A_span_is_half_open()
    {
        var span = TextSpan.FromBounds(2, 5);

        (span.Length, span.End, span.ToString()).ShouldBe((3, 5, "[2..5)"));
        Enumerable.Range(0, 7).Where(span.Contains).ShouldBe([2, 3, 4]);
    }

    private static SourceText From(string text) => SourceText.From(text, "test");
}
