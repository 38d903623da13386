using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml.Listening;

/// <summary>The attributes that say how keys are collected (CallXML 3.0 reference, 2.12).</summary>
internal sealed class DigitEntryAttributes
{
    /// <summary>The attributes that an element must accept for it.</summary>
    public static readonly string[] Names =
        ["cleardigits", "includetermdigit", "maxdigits", "maxsilence", "maxtime", "termdigits", "var"];

    private static readonly TimeSpan DefaultMaxTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DefaultMaxSilence = TimeSpan.FromSeconds(5);

    private readonly AttributeValue<string> _variable;
    private readonly AttributeValue<int>? _mostDigits;
    private readonly AttributeValue<string>? _termDigits;
    private readonly AttributeValue<bool>? _keepsTermDigit;
    private readonly AttributeValue<TimeSpan>? _maxTime;
    private readonly AttributeValue<TimeSpan>? _maxSilence;

    public DigitEntryAttributes(ElementBinding element)
    {
        _variable = element.RequiredVariable("var");
        _mostDigits = element.Optional("maxdigits", AttributeTypes.PositiveNumber);
        _termDigits = element.Optional("termdigits", AttributeTypes.DtmfSet);
        _keepsTermDigit = element.Optional("includetermdigit", AttributeTypes.Boolean);
        _maxTime = element.Optional("maxtime", AttributeTypes.Duration);
        _maxSilence = element.Optional("maxsilence", AttributeTypes.Duration);
    }

    /// <summary>The entry as the attributes are now; <c>false</c> after an error was raised.</summary>
    public bool TryRead(CallXmlSession session, [NotNullWhen(true)] out DigitEntry? entry, out Progress failure)
    {
        entry = null;
        if (!session.TryReadVariable(_variable, out var variable, out failure)
            || !TryRead(_mostDigits, session, DigitBuffer.Capacity, out var mostDigits, out failure)
            || !TryRead(_termDigits, session, "", out var termDigits, out failure)
            || !TryRead(_keepsTermDigit, session, false, out var keepsTermDigit, out failure)
            || !TryRead(_maxTime, session, DefaultMaxTime, out var maxTime, out failure)
            || !TryRead(_maxSilence, session, DefaultMaxSilence, out var maxSilence, out failure))
        {
            return false;
        }

        entry = new DigitEntry
        {
            Variable = variable,
            MostDigits = Math.Min(mostDigits, DigitBuffer.Capacity),
            TermDigits = termDigits,
            KeepsTermDigit = keepsTermDigit,
            MaxTime = maxTime,
            MaxSilence = maxSilence,
        };
        return true;
    }

    private static bool TryRead<T>(
        AttributeValue<T>? attribute, CallXmlSession session, T otherwise, [MaybeNullWhen(false)] out T value, out Progress failure)
    {
        value = otherwise;
        failure = default;
        return attribute is null || attribute.TryRead(session, out value, out failure);
    }
}
