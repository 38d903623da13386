using CallXmlSim.Cli.Arguments;

namespace CallXmlSim.Cli.Tests.Arguments;

public sealed class DurationTests
{
    [Theory]
    [InlineData("2.5s", 2500)]
    [InlineData("500ms", 500)]
    [InlineData("3", 3000)]
    [InlineData("0", 0)]
    [InlineData("2m", 120_000)]
    [InlineData("24h", 86_400_000)]
    [InlineData("0.001s", 1)]
    public void A_duration_is_a_number_with_a_unit_or_of_seconds(string text, int milliseconds) =>
        Duration.Parse(text).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("-1s")]
    [InlineData("1,5s")]
    [InlineData("2 s")]
    [InlineData("2.s")]
    [InlineData("2d")]
    [InlineData("25h")]
    [InlineData("9999999999")]
    [InlineData("1s\n")]
    public void Anything_else_and_more_than_a_day_is_none(string text) => Duration.Parse(text).ShouldBeNull();
}
