using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>What was read from <c>extIvrData</c>.</summary>
/// <param name="Rows">The pairs in order; none if it is malformed.</param>
/// <param name="SecondBar">Where a pair has its first <c>|</c> too many, as an offset; <c>null</c> if none has.</param>
internal readonly record struct ExtIvrDataReading(PanelRow[] Rows, int? SecondBar)
{
    /// <summary>What is malformed; <c>null</c> if nothing is.</summary>
    public string? Fault { get; private init; }

    /// <summary>Where it is malformed, as an offset.</summary>
    public int FaultAt { get; private init; }

    public static ExtIvrDataReading Malformed(int offset, string fault) =>
        new([], SecondBar: null) { Fault = fault, FaultAt = offset };
}
