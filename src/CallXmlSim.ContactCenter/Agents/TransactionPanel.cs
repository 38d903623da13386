using System.Globalization;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>
/// What an agent sees of an offered interaction: fixed rows, then the rows of <c>extIvrData</c>
/// (External IVR API reference, 4.8). Immutable.
/// </summary>
public sealed class TransactionPanel
{
    private readonly Interaction _interaction;
    private readonly PhoneQueue _queue;
    private readonly TimeSpan _waited;

    internal TransactionPanel(Interaction interaction, PhoneQueue queue, TimeSpan waited)
    {
        _interaction = interaction;
        _queue = queue;
        _waited = waited;
        ExternalRows = interaction.ExternalRows;
    }

    /// <summary>
    /// The rows that the platform fills: Transaction, Channel, Queue, Caller Name if known, Phone Number, Wait Time
    /// (<c>hh:mm:ss</c>). Made anew each time they are asked for.
    /// </summary>
    public IReadOnlyList<PanelRow> FixedRows
    {
        get
        {
            var rows = new List<PanelRow>
            {
                new("Transaction", _interaction.TransactionNumber.ToString(CultureInfo.InvariantCulture)),
                new("Channel", _interaction.Channel!.Name),
                new("Queue", _queue.Name),
            };
            if (_interaction.Call.CallerName is { Length: > 0 } name)
                rows.Add(new("Caller Name", name));
            rows.Add(new("Phone Number", _interaction.Call.From));
            rows.Add(new("Wait Time", _waited.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)));
            return rows;
        }
    }

    /// <summary>The rows that the external IVR sent, in its order; a name may stand twice.</summary>
    public IReadOnlyList<PanelRow> ExternalRows { get; }
}
