using CallXmlSim.Simulation.Prompts;

namespace CallXmlSim.Simulation.Tests.Prompts;

public class SpeakingRateTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Yes", 195)]
    [InlineData("Press 1.", 7 * 65 + 300 + 250)]
    [InlineData("No! No?", 7 * 65 + 500)]
    public void Text_takes_the_sum_of_its_characters_digits_and_sentence_ends(string text, int milliseconds) =>
        SpeakingRate.Default.DurationOf(text).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));
}
