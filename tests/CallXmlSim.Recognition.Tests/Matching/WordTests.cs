namespace CallXmlSim.Recognition.Tests.Matching;

public sealed class WordTests
{
    [Theory]
    [InlineData("San Francisco")]
    [InlineData("san  FRANCISCO.")]
    [InlineData("\"San-Francisco\"!")]
    public void Case_blanks_hyphens_and_punctuation_do_not_matter(string said)
    {
        var grammar = Grammars.Voice("<rule id='main'><token> San\n Francisco </token></rule>");
        grammar.Match(said).BestParse!.ToString().ShouldBe("$main[\"San Francisco\"]");
    }

    [Fact]
    public void The_input_is_kept_as_it_was_said() =>
        Grammars.Voice("<rule id='main'>new york</rule>").Match("New York").BestParse!.Input.ShouldBe("New York");

    [Fact]
    public void Keys_have_two_names_and_one_spelling()
    {
        var grammar = Grammars.Dtmf("<rule id='main'>star # a</rule>");
        grammar.Match([DtmfDigit.Parse('*'), DtmfDigit.Parse('#'), DtmfDigit.Parse('A')])
            .BestParse!.ToString().ShouldBe("$main[\"*\",\"#\",\"A\"]");
    }
}
