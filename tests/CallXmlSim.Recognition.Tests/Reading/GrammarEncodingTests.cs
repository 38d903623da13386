using System.Text;

namespace CallXmlSim.Recognition.Tests.Reading;

public sealed class GrammarEncodingTests
{
    [Theory]
    [InlineData("utf-8", "#ABNF 1.0 UTF-8;")]
    [InlineData("utf-8", "#ABNF 1.0;")]
    [InlineData("iso-8859-1", "#ABNF 1.0 ISO-8859-1;")]
    [InlineData("iso-8859-1", "#ABNF 1.0;")]
    [InlineData("windows-1252", "#ABNF 1.0 windows-1252;")]
    public void The_abnf_form_names_its_encoding_or_has_none(string encoding, string header)
    {
        var text = $"{header}\nlanguage fr; root $a; $a = café;";
        var grammar = GrammarDocument.Read(CodePages(encoding).GetBytes(text), "test");

        grammar.Diagnostics.ShouldBeEmpty();
        grammar.Source.Content.ShouldBe(text);
    }

    [Fact]
    public void The_encoding_of_the_transport_counts_where_the_text_names_none()
    {
        var bytes = CodePages("windows-1251").GetBytes("#ABNF 1.0;\nlanguage ru; root $a; $a = да;");
        var grammar = GrammarDocument.Read(bytes, "test", new GrammarOptions { Charset = "windows-1251" });
        grammar.Source.Content.ShouldContain("да");
    }

    private static Encoding CodePages(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
