using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Calls;

/// <summary>Which results of call progress analysis raise <c>cparesult</c> (CallXML 3.0 reference, 2.5).</summary>
/// <param name="Events">The results; <c>null</c> for all.</param>
internal sealed record CallProgressMask(IReadOnlyList<CallAnalysisResult>? Events)
{
    public bool Reports(CallAnalysisResult result) => Events is null || Events.Contains(result);
}
