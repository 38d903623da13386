using System.Text.RegularExpressions;

namespace CallXmlSim.Architecture.Tests;

public sealed partial class SourceFileTests
{
    private const int LongestFile = 400;

    [Fact]
    public void A_hand_written_file_has_room_for_one_idea() =>
        Repository.Files(".cs")
            .Where(path => !path.Contains("/Generated/", StringComparison.Ordinal))
            .Select(path => (path, lines: Repository.Read(path).Count(c => c == '\n')))
            .Where(file => file.lines > LongestFile)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_holds_the_path_of_a_machine() =>
        TextFiles()
            .Where(path => MachinePath().IsMatch(Repository.Read(path)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_file_ends_its_lines_with_a_line_feed_alone() =>
        TextFiles()
            .Where(path => Repository.Read(path).Contains('\r'))
            .ShouldBeEmpty();

    private static IEnumerable<string> TextFiles() =>
        new[] { ".cs", ".csproj", ".props", ".md", ".sh", ".yml", ".g4" }.SelectMany(Repository.Files)
            .Where(path => !path.Contains("/Generated/", StringComparison.Ordinal));

    // The words are split so that this file does not find itself.
    [GeneratedRegex(@"(?<![\w.~])/(ho" + @"me|Us" + @"ers|ro" + @"ot)/\w|\b[A-Z]:\\Us" + "ers")]
    private static partial Regex MachinePath();
}
