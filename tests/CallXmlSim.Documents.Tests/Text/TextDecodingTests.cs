using System.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Documents.Tests.Text;

public class TextDecodingTests
{
    private const string Text = "<é>\U0001F600€</é>";

    public static TheoryData<string, string> Written => new()
    {
        { "utf-8", "" },
        { "utf-8", "\uFEFF" },
        { "utf-16LE", "\uFEFF" },
        { "utf-16BE", "\uFEFF" },
        { "utf-32LE", "\uFEFF" },
        { "utf-32BE", "\uFEFF" },
        { "utf-16LE", "" },
        { "utf-16BE", "" },
        { "utf-32LE", "" },
        { "utf-32BE", "" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Unicode_is_told_by_its_mark_or_its_shape(string encoding, string mark)
    {
        var source = Decode(Encoding.GetEncoding(encoding).GetBytes(mark + Text));

        source.Content.ShouldBe(Text);
        source.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ISO-8859-1", "é")]
    [InlineData("windows-1252", "é€")]
    [InlineData("ISO-8859-15", "é€")]
    [InlineData("Shift_JIS", "日本")]
    [InlineData("US-ASCII", "e")]
    public void A_declared_encoding_is_used(string encoding, string text)
    {
        var document = $"<?xml version='1.0' encoding='{encoding}'?><a>{text}</a>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        var source = Decode(bytes.GetBytes(document));

        source.Content.ShouldBe(document);
        source.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_transports_charset_goes_before_the_declaration()
    {
        var bytes = Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='windows-1252'?><a>é</a>");

        var source = SourceText.Decode(bytes, "test.xml", "UTF-8");

        source.Content.ShouldEndWith("<a>é</a>");
        source.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_goes_before_the_transports_charset() =>
        SourceText.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "test.xml", "windows-1252").Content.ShouldBe("é");

    [Fact]
    public void Bytes_that_mean_nothing_are_reported_where_they_stand()
    {
        var source = Decode([.. "<a>é"u8, 0xE9, .. "t</a>"u8, 0xFF]);

        source.Content.ShouldBe("<a>é\uFFFDt</a>\uFFFD");
        source.Diagnostics.ShouldBeOne("DOC0040", "\uFFFD", 4).Message
            .ShouldBe("The text was read as UTF-8, but byte 0xE9 at offset 5 means nothing there.");
    }

    [Fact]
    public void The_offset_of_undecodable_bytes_counts_the_byte_order_mark() =>
        Decode([0xEF, 0xBB, 0xBF, 0x61, 0xFF]).Diagnostics.ShouldBeOne("DOC0040", "\uFFFD", 1).Message
            .ShouldContain("byte 0xFF at offset 4");

    [Fact]
    public void A_lone_half_of_a_pair_is_undecodable() =>
        Decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8]).Diagnostics.ShouldBeOne("DOC0040", "\uFFFD", 1);

    [Fact]
    public void An_unknown_encoding_is_reported_where_it_is_declared() =>
        Decode("<?xml version='1.0' encoding='klingon'?><a/>"u8).Diagnostics.ShouldBeOne("DOC0041", "klingon", 30);

    [Theory]
    [InlineData("utf-16", "", "utf-8")]
    [InlineData("windows-1252", "\uFEFF", "utf-8")]
    [InlineData("UTF-8", "\uFEFF", "utf-16")]
    public void A_declaration_that_cannot_be_true_is_a_warning(string declared, string mark, string real)
    {
        var text = $"<?xml version='1.0' encoding='{declared}'?><a>é</a>";

        var source = Decode(Encoding.GetEncoding(real).GetBytes(mark + text));

        source.Content.ShouldBe(text);
        source.Diagnostics.ShouldBeOne("DOC0042", declared);
        MarkupDocument.Read(source).Root.ShouldNotBeNull();
    }

    [Fact]
    public void An_unknown_charset_is_a_warning() =>
        SourceText.Decode("<a/>"u8, "test.xml", "klingon").Diagnostics.ShouldBeOne("DOC0043", "");

    [Fact]
    public void A_reader_hands_on_what_was_found_while_decoding()
    {
        var source = Decode([.. "<a></b"u8, 0xFF]);

        MarkupDocument.Read(source).Diagnostics.ShouldBe(source.Diagnostics);
        YamlText.Read(source).Diagnostics.ShouldBe(source.Diagnostics);
        MarkupDocument.Read(source).Root.ShouldBeNull();
        YamlText.Read(source).Root.ShouldBeNull();
    }

    private static SourceText Decode(ReadOnlySpan<byte> bytes) => SourceText.Decode(bytes, "test.xml");
}
