using System.Collections.Frozen;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Calls;

/// <summary>The names of the results of call progress analysis (CallXML 3.0 reference, 4.2).</summary>
internal static class CallProgressResults
{
    private static readonly FrozenDictionary<string, CallAnalysisResult> ByName = new Dictionary<string, CallAnalysisResult>
    {
        ["beep"] = CallAnalysisResult.Beep,
        ["faxtone"] = CallAnalysisResult.FaxTone,
        ["human"] = CallAnalysisResult.Human,
        ["machine"] = CallAnalysisResult.Machine,
        ["machinedetected"] = CallAnalysisResult.MachineDetected,
        ["modem"] = CallAnalysisResult.Modem,
        ["sit"] = CallAnalysisResult.SpecialInformationTone,
        ["unknown"] = CallAnalysisResult.Unknown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in alphabetical order.</summary>
    public static readonly string[] Names = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A comma-separated list of results.</summary>
    public static readonly AttributeType<IReadOnlyList<CallAnalysisResult>> List =
        new($"results separated by commas, out of {string.Join(", ", Names)}", TryReadList);

    public static string NameOf(CallAnalysisResult result) => ByName.First(pair => pair.Value == result).Key;

    private static bool TryReadList(string text, out IReadOnlyList<CallAnalysisResult> results)
    {
        var names = ListText.Split(text);
        var list = new CallAnalysisResult[names.Length];
        results = list;
        for (var i = 0; i < names.Length; i++)
        {
            if (!ByName.TryGetValue(names[i], out list[i]))
                return false;
        }

        return true;
    }
}
