using CallXmlSim.Testing.Updating;

namespace CallXmlSim.Testing.Tests.Updating;

public class LineDifferenceTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "2 -b +x")]
    [InlineData("a b c", "a c", "2 -b")]
    [InlineData("a c", "a b c", "2 +b")]
    [InlineData("a b c d", "x b d y", "1 -a +x; 3 -c; 5 +y")]
    [InlineData("a", "b c", "1 -a +b +c")]
    [InlineData("a b a b a", "b a b", "1 -a; 5 -a")]
    public void The_least_lines_are_told(string before, string after, string changes) =>
        string.Join("; ", LineDifference.Of(Lines(before), Lines(after)).Select(Told)).ShouldBe(changes);

    [Fact]
    public void Line_breaks_of_another_kind_are_no_difference() => LineDifference.Of("a\nb\n", "a\r\nb\r\n").ShouldBeEmpty();

    [Fact]
    public void Any_two_texts_can_be_made_of_each_other()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var (before, after) = (Text(random), Text(random));

            Apply(before, LineDifference.Of(before, after)).ShouldBe(after);
        }
    }

    private static string Lines(string text) => text.Replace(' ', '\n');

    private static string Told(ScenarioChange change) =>
        string.Join(' ', change.Before.Select(line => "-" + line).Concat(change.After.Select(line => "+" + line)).Prepend($"{change.Line}"));

    private static string Text(Random random) =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 12)).Select(_ => "abc"[random.Next(3)]));

    private static string Apply(string before, IReadOnlyList<ScenarioChange> changes)
    {
        var lines = before.Split('\n').ToList();
        foreach (var change in changes.Reverse())
        {
            lines.RemoveRange(change.Line - 1, change.Before.Count);
            lines.InsertRange(change.Line - 1, change.After);
        }

        return string.Join('\n', lines);
    }
}
