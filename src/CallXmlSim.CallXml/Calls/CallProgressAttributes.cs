using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Calls;

/// <summary>
/// The attributes of call progress analysis (CallXML 3.0 reference, 2.5). A call is analysed when it states any of them, or
/// when the document handles <c>cparesult</c>. <c>voxeo-cpa-result</c>, whose meaning no source tells, and
/// <c>voxeo-cpa-version</c>, which has one value only, change nothing.
/// </summary>
internal sealed class CallProgressAttributes
{
    public static readonly string[] Names =
    [
        "voxeo-cpa-maskevent", "voxeo-cpa-maskstop", "voxeo-cpa-maxsilence", "voxeo-cpa-maxtime", "voxeo-cpa-result",
        "voxeo-cpa-runtime", "voxeo-cpa-version",
    ];

    /// <summary>A number without a unit counts milliseconds here (7.1).</summary>
    private static readonly AttributeType<TimeSpan> Timer = new("a time such as \"1500ms\"", TryReadTimer);

    private static readonly CallAnalysis Default = new();

    private readonly bool _isStated;
    private readonly AttributeValue<IReadOnlyList<CallAnalysisResult>>? _events;
    private readonly AttributeValue<IReadOnlyList<CallAnalysisResult>>? _stops;
    private readonly AttributeValue<TimeSpan>? _maxSilence;
    private readonly AttributeValue<TimeSpan>? _maxTime;
    private readonly AttributeValue<TimeSpan>? _runTime;

    public CallProgressAttributes(ElementBinding element)
    {
        _isStated = Names.Any(name => element.Attribute(name) is not null);
        _events = element.Optional("voxeo-cpa-maskevent", CallProgressResults.List);
        _stops = element.Optional("voxeo-cpa-maskstop", CallProgressResults.List);
        _maxSilence = element.Optional("voxeo-cpa-maxsilence", Timer);
        _maxTime = element.Optional("voxeo-cpa-maxtime", Timer);
        _runTime = element.Optional("voxeo-cpa-runtime", Timer);
    }

    /// <summary>How a call is analysed; <c>null</c> for not at all.</summary>
    public bool TryRead(
        CallXmlSession session, out CallAnalysis? analysis, out CallProgressMask? mask, out Progress failure)
    {
        (analysis, mask, failure) = (null, null, default);
        if (!_isStated && !session.Program.HandlesCallProgress)
            return true;
        IReadOnlyList<CallAnalysisResult>? events = null;
        var stops = Default.StopsOn;
        var (maxSilence, maxTime, runTime) = (Default.MaxSilence, Default.MaxTime, Default.RunTime);
        if ((_events is not null && !_events.TryRead(session, out events, out failure))
            || (_stops is not null && !_stops.TryRead(session, out stops, out failure))
            || (_maxSilence is not null && !_maxSilence.TryRead(session, out maxSilence, out failure))
            || (_maxTime is not null && !_maxTime.TryRead(session, out maxTime, out failure))
            || (_runTime is not null && !_runTime.TryRead(session, out runTime, out failure)))
        {
            return false;
        }

        mask = new CallProgressMask(events);
        analysis = new CallAnalysis { MaxSilence = maxSilence, MaxTime = maxTime, RunTime = runTime, StopsOn = stops };
        return true;
    }

    private static bool TryReadTimer(string text, out TimeSpan time)
    {
        var trimmed = text.Trim();
        var isBare = trimmed.Length > 0 && !trimmed.AsSpan().ContainsAnyExceptInRange('0', '9');
        return DurationText.TryParse(isBare ? trimmed + "ms" : trimmed, out time);
    }
}
