using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A session without a call was started: by another session, or from outside.</summary>
/// <param name="Application">The script.</param>
/// <param name="Parent">The session that started it; empty if none did.</param>
/// <param name="Variables">The variables it starts with.</param>
public sealed record SessionStartedEntry(
    string Application, string Parent, IReadOnlyList<KeyValuePair<string, string>> Variables) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "sessionStarted";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("application", Application);
        fields.OptionalText("parent", Parent);
        if (Variables.Count > 0)
            fields.Pairs("variables", Variables);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Plain("starts without a call as").Value(Session);
        story.Faint($"({Application})");
        foreach (var (name, value) in Variables)
            story.Row(name, value);
    }
}
