namespace CallXmlSim.ContactCenter.Agents;

/// <summary>What an agent sees of an offered interaction: fixed rows, then the rows of <c>extIvrData</c>.</summary>
public sealed class TransactionPanel
{
    internal TransactionPanel(IReadOnlyList<PanelRow> fixedRows, IReadOnlyList<PanelRow> externalRows)
    {
        FixedRows = fixedRows;
        ExternalRows = externalRows;
    }

    /// <summary>The rows that the platform fills.</summary>
    public IReadOnlyList<PanelRow> FixedRows { get; }

    /// <summary>The rows that the external IVR sent, in its order; a name may stand twice.</summary>
    public IReadOnlyList<PanelRow> ExternalRows { get; }
}
