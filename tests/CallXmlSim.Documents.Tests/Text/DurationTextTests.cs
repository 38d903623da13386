using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Text;

public class DurationTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0s", 0)]
    [InlineData("500ms", 500)]
    [InlineData("5s", 5_000)]
    [InlineData("1.5s", 1_500)]
    [InlineData("2m", 120_000)]
    [InlineData("1m30s", 90_000)]
    [InlineData("1h1m1s1ms", 3_661_001)]
    [InlineData("8784h", 8784 * 3_600_000L)]
    public void Numbers_with_units_are_durations(string text, long milliseconds)
    {
        DurationText.TryParse(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromMilliseconds(milliseconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("-5s")]
    [InlineData("5 s")]
    [InlineData("5S")]
    [InlineData("5d")]
    [InlineData("30s1m")]
    [InlineData("1s1s")]
    [InlineData("1s5")]
    [InlineData("1.2.3s")]
    [InlineData("8785h")]
    [InlineData("8784h1ms")]
    [InlineData("99999999999999999999999999999999s")]
    public void Anything_else_is_none(string text) => DurationText.TryParse(text, out _).ShouldBeFalse();
}
