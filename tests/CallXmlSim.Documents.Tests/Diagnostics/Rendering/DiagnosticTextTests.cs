using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Diagnostics.Rendering;

public class DiagnosticTextTests
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("XX0001", DiagnosticSeverity.Warning, "Title", "Found \"{0}\".");

    [Fact]
    public void The_place_the_lines_and_the_help_are_shown()
    {
        const string Text = """
            <menu>
              <say>Good morning
              <choice value="1>
                <goto value="#one"/>
              </choice>
            </menu>
            """;

        Render(Text).ShouldBe("""
            error DOC0006: The value of attribute "value" of "choice" has no closing quote.
             --> menu.xml:3:17
              |
            3 |   <choice value="1>
              |                 ^^^
            4 |     <goto value="#one"/>
              |     ----- this tag is swallowed by the value
            2 |   <say>Good morning
              |    --- "say" is opened here and never closed
            help: Write " at the end of the value, and "</say>" where these elements end.

            """);
    }

    [Fact]
    public void Line_numbers_are_aligned()
    {
        var text = new string('\n', 8) + "<a>\n<b>\n</a>";

        Render(text).ShouldBe("""
            error DOC0004: End tag "</a>" stands where "</b>" is needed.
              --> menu.xml:11:3
               |
            11 | </a>
               |   ^
            10 | <b>
               |  - "b" is opened here and never closed
            help: Write "</b>" before it.

            """);
    }

    [Fact]
    public void An_empty_span_has_one_caret_even_at_the_end_of_the_text() =>
        Marked("ab", new TextSpan(2, 0)).ShouldBe(("ab", "  ^"));

    [Fact]
    public void A_span_over_several_lines_is_marked_on_its_first() =>
        Marked("one two\r\nthree", TextSpan.FromBounds(4, 12)).ShouldBe(("one two", "    ^^^"));

    [Fact]
    public void Tabs_are_shown_as_blanks() =>
        Marked("\ta\tb", new TextSpan(3, 1)).ShouldBe(("    a   b", "        ^"));

    [Fact]
    public void Control_characters_cannot_steer_the_terminal() =>
        Marked("a\u001b[31m\u202eb\u0085c", new TextSpan(7, 1)).ShouldBe(("a\u241b[31m\uFFFDb\uFFFDc", "       ^"));

    [Fact]
    public void Wide_and_combining_characters_are_measured() =>
        Marked("日本e\u0301\U0001F600x", new TextSpan(6, 1)).ShouldBe(("日本e\u0301\U0001F600x", "       ^"));

    [Theory]
    [InlineData(0, "^^^")]
    [InlineData(60, "^^^")]
    [InlineData(500, "^^^")]
    [InlineData(997, "^^^")]
    public void A_long_line_is_cut_around_the_mark(int at, string marks)
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('a' + (i % 26))));

        var (line, mark) = Marked(text, new TextSpan(at, 3));

        line.Length.ShouldBeLessThanOrEqualTo(112);
        line.Substring(mark.IndexOf('^'), 3).ShouldBe(text.Substring(at, 3));
        mark.TrimStart().ShouldBe(marks);
        line.StartsWith('…').ShouldBe(at >= 500);
        line.EndsWith('…').ShouldBe(at < 900);
    }

    [Fact]
    public void A_mark_longer_than_the_screen_is_cut_with_its_line()
    {
        var (line, mark) = Marked(new string('x', 1000), new TextSpan(100, 800));

        mark.Length.ShouldBeLessThanOrEqualTo(line.Length);
    }

    [Fact]
    public void Several_diagnostics_have_an_empty_line_between_them()
    {
        var source = SourceText.From("x", "f");
        var one = new Diagnostic(Descriptor, source, default) { Arguments = ["x"] };

        DiagnosticText.Render([one, one]).ShouldBe(DiagnosticText.Render(one) + "\n" + DiagnosticText.Render(one));
    }

    [Fact]
    public void Every_piece_knows_what_it_is()
    {
        var source = SourceText.From("one two", "f.xml");
        var diagnostic = new Diagnostic(Descriptor, source, new TextSpan(4, 3))
        {
            Arguments = ["two"],
            Related = [new RelatedSpan(new TextSpan(0, 3), "see here")],
            Help = "Write \"2\".",
        };

        var pieces = DiagnosticText.Segments(diagnostic).ToLookup(piece => piece.Role, piece => piece.Text);

        pieces[DiagnosticRole.Severity].ShouldBe(["warning XX0001"]);
        pieces[DiagnosticRole.Message].ShouldBe(["Found \"two\"."]);
        pieces[DiagnosticRole.Place].ShouldBe(["f.xml:1:5"]);
        pieces[DiagnosticRole.Source].ShouldBe(["one two", "one two"]);
        pieces[DiagnosticRole.Mark].ShouldBe(["^^^"]);
        pieces[DiagnosticRole.RelatedMark].ShouldBe(["--- see here"]);
        pieces[DiagnosticRole.HelpLabel].ShouldBe(["help"]);
        pieces[DiagnosticRole.Help].ShouldBe(["Write \"2\"."]);
    }

    private static string Render(string text) =>
        DiagnosticText.Render(MarkupDocument.Read(SourceText.From(text, "menu.xml")).Diagnostics.ShouldHaveSingleItem());

    // The source line and the line of carets, without the line number.
    private static (string Line, string Mark) Marked(string text, TextSpan span)
    {
        var rendered = DiagnosticText.Render(new Diagnostic(Descriptor, SourceText.From(text, "f"), span) { Arguments = [""] });
        var lines = rendered.Split('\n');
        return (lines[3]["1 | ".Length..], lines[4]["  | ".Length..]);
    }
}
