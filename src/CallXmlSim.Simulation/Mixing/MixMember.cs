using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Mixing;

/// <summary>A leg in a mix, seen from the party that holds it there: the other party of the leg is the one who takes part.</summary>
internal sealed class MixMember(CallLeg leg, Party holder, bool listensOnly)
{
    public CallLeg Leg => leg;

    /// <summary>The party at our end of the leg.</summary>
    public Party Holder => holder;

    /// <summary>Whether the member is heard by nobody.</summary>
    public bool ListensOnly => listensOnly;

    /// <summary>Who takes part.</summary>
    public Party Peer => leg.OtherThan(holder);

    /// <summary>What is heard from the member at present.</summary>
    public PromptSegment? Sounds { get; set; }

    /// <summary>What the holder of the leg listens for.</summary>
    public ListenModes HolderListens => holder.ListensFor;

    /// <summary>What the member listens for: a person to what is said, a script to what it wants.</summary>
    public ListenModes Listens => Peer.Kind == PartyKind.Script ? Peer.ListensFor : ListenModes.Speech;
}
