using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The external leg ended without an accepted request: the resume action runs.</summary>
public sealed record ResumeActionEntry : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "resumeAction";

    internal override void WriteFields(JournalFields fields)
    {
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Plain("has no accepted request, so the resume action runs");
}
