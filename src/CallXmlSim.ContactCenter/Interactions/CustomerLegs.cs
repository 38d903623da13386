using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>
/// The Call-IDs of the customers' legs, as far as the host knows them, of interactions that are not over. Nothing is
/// routed by them; they explain a request that names the wrong leg.
/// </summary>
internal sealed class CustomerLegs
{
    private readonly Dictionary<string, Interaction> _interactions = new(StringComparer.Ordinal);

    public void Add(Interaction interaction)
    {
        if (interaction.Call.CallId is { } callId)
            _interactions[callId] = interaction;
    }

    public void Remove(Interaction interaction)
    {
        if (interaction.Call.CallId is { } callId)
            _interactions.Remove(callId);
    }

    public bool Has(string callId, Tenant tenant) =>
        _interactions.TryGetValue(callId, out var interaction) && interaction.Channel!.Tenant == tenant;
}
