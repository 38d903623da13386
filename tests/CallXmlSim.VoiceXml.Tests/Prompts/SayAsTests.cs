namespace CallXmlSim.VoiceXml.Tests.Prompts;

public sealed class SayAsTests
{
    [Theory]
    [InlineData("digits", "", "4711", "4 7 1 1")]
    [InlineData("vxml:phone", "", "5551234x7", "5 5 5 1 2 3 4 extension 7")]
    [InlineData("ordinal", "", "21", "twenty-first")]
    [InlineData("ordinal", "", "20", "twentieth")]
    [InlineData("cardinal", "", "1203", "one thousand two hundred three")]
    [InlineData("vxml:date", "", "20260105", "January fifth twenty twenty-six")]
    [InlineData("vxml:date", "", "????0105", "January fifth")]
    [InlineData("date", "dmy", "5/1/2008", "January fifth two thousand eight")]
    [InlineData("vxml:time", "", "0730p", "seven thirty p m")]
    [InlineData("vxml:currency", "", "USD12.50", "twelve dollars and fifty cents")]
    [InlineData("vxml:boolean", "", "true", "yes")]
    [InlineData("unknown", "", "as it is", "as it is")]
    [InlineData("ordinal", "", "many", "many")]
    public void Text_is_read_out_by_its_kind(string kind, string format, string text, string heard) =>
        Script.Of($"""<form><block><prompt><say-as interpret-as="{kind}" format="{format}">{text}</say-as></prompt></block></form>""")
            .Starts().ShouldBe($"answer | play \"{heard}\"");
}
