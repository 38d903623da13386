using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>The customer has heard an announcement to its end.</summary>
internal sealed class AnnouncementOver(Interaction interaction) : ContactCenterTimer
{
    internal override void Elapse(ContactCenterEngine center)
    {
        if (interaction.State != InteractionState.InScript || interaction.Script?.Announcement != this)
            return;
        interaction.Script.Announcement = null;
        center.Scripts.Continue(interaction);
    }
}
