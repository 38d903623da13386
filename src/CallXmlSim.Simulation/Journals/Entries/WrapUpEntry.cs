namespace CallXmlSim.Simulation.Journals;

/// <summary>An agent's post-processing of a call begins or ends.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="IsOver">Whether wrap-up ends here, instead of beginning.</param>
/// <param name="TransactionCodes">The codes that the agent selected, once it is over.</param>
public sealed record WrapUpEntry(string Agent, bool IsOver, IReadOnlyList<string> TransactionCodes) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "wrapUp";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("agent", Agent);
        fields.Text("phase", IsOver ? "ends" : "begins");
        fields.Texts("transactionCodes", TransactionCodes);
    }

    internal override void Tell(Story story) =>
        story.By($"agent {Agent}").Plain(IsOver ? "ends wrap-up" : "begins wrap-up");
}
