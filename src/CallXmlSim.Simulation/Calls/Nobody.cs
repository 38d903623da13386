namespace CallXmlSim.Simulation.Calls;

/// <summary>Stands at the end of a number that leads nowhere.</summary>
internal sealed class Nobody : Party
{
    public static readonly Nobody Instance = new();

    public override PartyKind Kind => PartyKind.Network;

    internal override void OnOffered(CallLeg leg) => leg.Refuse(ReleaseCause.Unreachable);

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
    }
}
