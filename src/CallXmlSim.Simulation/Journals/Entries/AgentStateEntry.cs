using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.Simulation.Journals;

/// <summary>An agent's state changed.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state now.</param>
/// <param name="StatusCode">The reason the agent gave; <c>null</c> if none.</param>
public sealed record AgentStateEntry(string Agent, AgentState From, AgentState To, string? StatusCode) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "agentState";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("agent", Agent);
        fields.Text("from", Names.Of(From));
        fields.Text("to", Names.Of(To));
        fields.OptionalText("statusCode", StatusCode);
    }

    internal override void Tell(Story story)
    {
        // Offer, acceptance and wrap-up are told by entries of their own; what remains is what the agent does besides.
        if (To is AgentState.OnBreak or AgentState.WorkingOffline or AgentState.LoggedOut)
            story.By($"agent {Agent}").Faint($"is {Names.InWords(To)} now");
    }
}
