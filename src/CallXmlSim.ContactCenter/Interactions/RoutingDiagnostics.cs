using System.Globalization;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>What can go wrong with a call's way, whatever was asked for. The source text names the thing it is about.</summary>
internal static class RoutingDiagnostics
{
    public static readonly DiagnosticDescriptor ClosedQueue = new(
        "CC7201",
        DiagnosticSeverity.Error,
        "Queue takes no calls",
        "Queue {0} ({1}) takes no calls now, so the call that {2} sends there is disconnected.",
        "External IVR API reference, 1.5");

    public static readonly DiagnosticDescriptor UnknownNumber = new(
        "CC7202",
        DiagnosticSeverity.Warning,
        "No channel has the number",
        "No phone channel has the number \"{0}\"; the call was turned away.",
        "External IVR API reference, 2.1");

    public static readonly DiagnosticDescriptor ChannelOff = new(
        "CC7203",
        DiagnosticSeverity.Warning,
        "Channel is disabled",
        "The phone channel \"{0}\" is disabled; the call was turned away.",
        "External IVR API reference, 2.1");

    public static DiagnosticReported QueueTakesNoCalls(Interaction interaction, PhoneQueue queue, QueuedBy by) => About(
        interaction,
        ClosedQueue,
        $"queue {queue.Id}",
        queue.Options.Inbound
            ? "Enable the queue, or send the call elsewhere."
            : "It is an outbound queue: send the call to an inbound one.",
        queue.Id.ToString(CultureInfo.InvariantCulture),
        queue.Name,
        by switch
        {
            QueuedBy.Request => "the accepted request",
            QueuedBy.Resume => "the resume action",
            _ => "the script",
        });

    public static DiagnosticReported TurnedAway(Interaction interaction, string? nearest) =>
        interaction.Channel is { } channel
            ? About(interaction, ChannelOff, $"channel {channel.Options.Number}", "Enable the channel.", channel.Name)
            : About(
                interaction,
                UnknownNumber,
                $"call to {interaction.Call.To}",
                nearest is null ? "Set up a channel with that number." : $"Did you mean \"{nearest}\"?",
                interaction.Call.To);

    private static DiagnosticReported About(
        Interaction interaction, DiagnosticDescriptor descriptor, string thing, string help, params string[] arguments)
    {
        var source = SourceText.From(thing, "contact center");
        return new(
            new Diagnostic(descriptor, source, new TextSpan(0, source.Length)) { Arguments = arguments, Help = help },
            interaction);
    }
}
