using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Sessions.Effects;

/// <summary>Fetch a resource, then send <see cref="Inputs.FetchCompletedInput"/>.</summary>
/// <param name="Token">Comes back with the outcome.</param>
/// <param name="Request">What to fetch.</param>
public sealed record FetchEffect(WaitToken Token, FetchRequest Request) : SessionEffect;
