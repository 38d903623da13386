using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Runs IVR scripts: objects in order, from one wait to the next (External IVR API reference, 3.1).</summary>
internal sealed class ScriptRunner(ContactCenterEngine center)
{
    public void Start(Interaction interaction, IvrScript script)
    {
        interaction.State = InteractionState.InScript;
        interaction.Script = new ScriptPosition(script.MainIvr);
        Continue(interaction);
    }

    /// <summary>Runs objects until the interaction leaves the script, or the customer has to hear something out.</summary>
    public void Continue(Interaction interaction)
    {
        while (interaction is { State: InteractionState.InScript, Script: { Announcement: null } position })
        {
            if (position.Advance() is { } node)
                node.Run(interaction, center);
            else
                center.Calls.Disconnect(interaction, DisconnectReason.Normal);
        }
    }

    public void Announce(Interaction interaction, string text)
    {
        var duration = center.Host.SpeakToCustomer(interaction, text);
        var timer = new AnnouncementOver(interaction);
        interaction.Script!.Announcement = timer;
        center.Host.Schedule(duration, timer);
    }
}
