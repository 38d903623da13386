namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.21.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("""<playnumber value="4711"/>""", "four seven one one")]
    [InlineData("""<playnumber value="007" format="digits"/>""", "zero zero seven")]
    [InlineData("""<playnumber value="0" format="number"/>""", "zero")]
    [InlineData("""<playnumber value="007" format="number"/>""", "seven")]
    [InlineData("""<playnumber value="1204" format="Number"/>""", "one thousand two hundred four")]
    [InlineData("""<playnumber value="21000019" format="number"/>""", "twenty-one million nineteen")]
    [InlineData("""<playnumber value="1000000000000" format="number"/>""", "one trillion")]
    [InlineData("""<do value="12"><playnumber/></do>""", "one two")]
    [InlineData("""<playmoney value="12.50"/>""", "twelve dollars and fifty cents")]
    [InlineData("""<playmoney value="1"/>""", "one dollar")]
    [InlineData("""<playmoney value="0.01"/>""", "one cent")]
    [InlineData("""<playmoney value=".5"/>""", "fifty cents")]
    [InlineData("""<playmoney value="0"/>""", "zero dollars")]
    [InlineData("""<playmoney value="-$1,234.05" format="us"/>""", "minus one thousand two hundred thirty-four dollars and five cents")]
    [InlineData("""<playdate value="251120261505"/>""", "November twenty-fifth, twenty twenty-six, three oh five PM")]
    [InlineData("""<playdate value="202401010000" format="yyyymmddhhnn"/>""", "January first, twenty twenty-four, twelve AM")]
    [InlineData("""<playdate value="20050630" format="yyyymmdd"/>""", "June thirtieth, two thousand five")]
    [InlineData("""<playdate value="991231" format="yymmdd"/>""", "December thirty-first, nineteen ninety-nine")]
    [InlineData("""<playdate value="1230" format="hhnn"/>""", "twelve thirty PM")]
    [InlineData("""<playdate value="0229" format="MMDD"/>""", "February twenty-ninth")]
    [InlineData("""<playdate value="1905" format="yyyy"/>""", "nineteen oh five")]
    public void Figures_become_words(string content, string words) =>
        Script.Of(content).Starts().ShouldBe($"answer | play \"{words}\"");

    [Theory]
    [InlineData("""<playnumber value="12a"/>""", "error:document")]
    [InlineData("""<playnumber value=""/>""", "error:document")]
    [InlineData("""<playnumber/>""", "error:document")]
    [InlineData("""<playnumber value="123456789012345678901234567890123456789012345678901"/>""", "error:document")]
    [InlineData("""<playnumber value="1" format="words"/>""", "error:document")]
    [InlineData("""<playmoney value="a lot"/>""", "error:telephony")]
    [InlineData("""<playmoney value="1.234"/>""", "error:telephony")]
    [InlineData("""<playmoney value="12,34"/>""", "error:telephony")]
    [InlineData("""<playmoney value="1" format="eu"/>""", "error:document")]
    [InlineData("""<playdate value="300220261200"/>""", "error:document")]
    [InlineData("""<playdate value="20260101"/>""", "error:document")]
    [InlineData("""<playdate value="2460" format="hhnn"/>""", "error:document")]
    [InlineData("""<playdate value="2" format="d"/>""", "error:document")]
    [InlineData("""<playdate value="1212" format="ddnn"/>""", "error:document")]
    public void What_cannot_be_spoken_raises_an_error(string content, string error) =>
        Script.Of(content).Starts().ShouldStartWith($"answer | event {error} unhandled");

    [Fact]
    public void Choices_of_the_container_do_not_interrupt_but_terminating_digits_do()
    {
        var call = Script.Of("""<do choices="1"><playnumber value="12" termdigits="#"/><log value="on"/></do>""");
        call.Starts().ShouldBe("answer | play \"one two\" | listen Dtmf");
        call.Presses('1').ShouldBe("");
        call.Presses('#').ShouldBe("event termdigit:# unhandled | stop | log on | end DocumentEnd");
    }
}
