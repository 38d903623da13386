using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>An interaction has waited as long as its queue allows.</summary>
internal sealed class LongestWaitOver(Interaction interaction) : ContactCenterTimer
{
    private readonly long _entry = interaction.Waiting.Entry;

    internal override void Elapse(ContactCenterEngine center)
    {
        if (interaction.State == InteractionState.InQueue && interaction.Waiting.Entry == _entry)
            center.Distribution.GiveUp(interaction);
    }
}
