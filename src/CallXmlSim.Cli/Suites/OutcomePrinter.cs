using CallXmlSim.Cli.Output;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Prints failures when they happen, and counts. Of what passes only the number is told.</summary>
internal sealed class OutcomePrinter(IAnsiConsole console, int seed)
{
    private static readonly Style Title = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>How many cases passed.</summary>
    public int Passed { get; private set; }

    /// <summary>How many failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Counts an outcome, and prints it if it is a failure.</summary>
    public void Print(CaseOutcome outcome)
    {
        if (outcome.Passed)
        {
            Passed++;
            return;
        }

        Failed++;

        // In one piece, since the progress is drawn anew below it, and in full width, since it is written over the old one.
        var story = new Paragraph().Append($"Failed: {outcome.Case.Name}\n", Title);
        foreach (var segment in FailureStory.Segments(outcome, seed))
            story.Append(segment.Text, Palette.Of(segment.Role));
        story.Append("\n");
        console.Write(console.Profile.Capabilities.Interactive ? Align.Left(story) : story);
    }

    /// <summary>Prints the last line.</summary>
    /// <param name="all">How many cases there were to run.</param>
    public void PrintClosing(int all)
    {
        if (Passed + Failed < all)
            console.WriteLine(FormattableString.Invariant($"{all - Passed - Failed} not run"));
        console.WriteLine(
            FormattableString.Invariant($"{Passed} passed, {Failed} failed"),
            Failed > 0 ? Title : Palette.Of(TranscriptRole.Success));
    }
}
