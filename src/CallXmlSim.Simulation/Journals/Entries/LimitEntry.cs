namespace CallXmlSim.Simulation.Journals;

/// <summary>The simulation was stopped by one of its limits.</summary>
/// <param name="Limit">The limit: <c>time</c> or <c>events</c>.</param>
public sealed record LimitEntry(string Limit) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "limit";

    internal override void WriteFields(JournalFields fields) => fields.Text("limit", Limit);

    internal override void Tell(Story story) =>
        story.By("").Warning($"The simulation stops: its limit of {Limit} is reached.");
}
