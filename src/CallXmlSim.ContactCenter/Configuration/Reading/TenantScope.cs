using System.Globalization;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>What the parts of a tenant may refer to.</summary>
internal sealed class TenantScope(YamlBinder binder, string tenant, IReadOnlyList<QueueOptions> queues)
{
    /// <summary>A queue of the tenant, by its id; an unknown one is reported.</summary>
    public int? Queue(YamlNode node, string what) =>
        binder.WholeNumber(node, what, least: 1) is { } id && Knows(id, node.Span) ? id : null;

    /// <summary>A queue that a script can send calls to; another one is reported.</summary>
    public int? InboundQueue(YamlNode node, string what)
    {
        var id = Queue(node, what);
        if (queues.Any(queue => queue.Id == id && !queue.Inbound))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.OutboundQueue, node.Span, [Text(id!.Value)], "Name an inbound queue.");
        }

        return id;
    }

    /// <summary>Reports the queues that given scripts name and the tenant lacks.</summary>
    public void CheckQueues(IEnumerable<IvrScript> scripts, TextSpan span)
    {
        foreach (var id in scripts.SelectMany(script => script.AllNodes).Select(node => node.NamedQueue).OfType<int>())
            Knows(id, span);
    }

    public void ReportScript(string name, TextSpan span, IEnumerable<IvrScript> scripts) => binder.Diagnostics.Report(
        ConfigurationDiagnostics.UnknownScript,
        span,
        [tenant, name],
        SettingsReading.Suggestion(name, scripts.Select(script => script.Name)));

    private bool Knows(int id, TextSpan span)
    {
        if (queues.Any(queue => queue.Id == id))
            return true;
        var known = string.Join(", ", queues.Select(queue => $"{Text(queue.Id)} ({queue.Name})"));
        binder.Diagnostics.Report(
            ConfigurationDiagnostics.UnknownQueue,
            span,
            [tenant, Text(id)],
            known.Length > 0 ? $"Its queues are {known}." : "Set up a queue first.");
        return false;
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
