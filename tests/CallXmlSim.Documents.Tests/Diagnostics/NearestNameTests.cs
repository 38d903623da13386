using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Documents.Tests.Diagnostics;

public class NearestNameTests
{
    private static readonly string[] Known = ["assign", "answer", "goto", "on", "playaudio", "say"];

    [Theory]
    [InlineData("asign", "assign")]
    [InlineData("answre", "answer")]
    [InlineData("gotto", "goto")]
    [InlineData("SAY", "say")]
    [InlineData("playAudo", "playaudio")]
    [InlineData("no", "on")]
    public void A_misspelt_name_is_recognised(string written, string meant) =>
        NearestName.Find(written, Known).ShouldBe(meant);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("redirect")]
    [InlineData("fetch")]
    public void A_name_that_is_near_to_none_is_not_guessed(string written) =>
        NearestName.Find(written, Known).ShouldBeNull();

    [Fact]
    public void Of_equally_near_names_the_first_is_taken() =>
        NearestName.Find("cat", ["bat", "hat"]).ShouldBe("bat");
}
