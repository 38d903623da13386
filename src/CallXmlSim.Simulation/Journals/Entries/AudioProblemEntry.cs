using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Recorded audio could not be played.</summary>
/// <param name="Url">The audio's URL.</param>
/// <param name="Problem">Why not, in words that name it.</param>
/// <param name="IsReplaced">Whether something else is played instead.</param>
public sealed record AudioProblemEntry(Uri Url, string Problem, bool IsReplaced) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "audioProblem";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Url("url", Url);
        fields.Text("problem", Problem);
        fields.Flag("replaced", IsReplaced);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Web);
        if (IsReplaced)
            story.Warning(Problem);
        else
            story.Error(Problem);
    }
}
