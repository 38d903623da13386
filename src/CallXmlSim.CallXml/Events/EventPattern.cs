namespace CallXmlSim.CallXml.Events;

/// <summary>What the attribute <c>event</c> of <c>on</c> accepts (CallXML 3.0 reference, 4.3). Case does not matter.</summary>
/// <param name="Family">The event's family.</param>
/// <param name="Parameter">Its parameter; <c>null</c> accepts any.</param>
internal readonly record struct EventPattern(string Family, string? Parameter)
{
    /// <summary>Families after which samples write <c>=</c> for the colon.</summary>
    private static readonly string[] EqualsFamilies =
        [EventFamilies.Choice, EventFamilies.TermDigit, EventFamilies.External, EventFamilies.Error];

    public static EventPattern Parse(string text)
    {
        var separator = text.IndexOfAny([':', '=']);
        if (separator < 0)
            return new EventPattern(text.Trim(), null);
        var family = text[..separator].Trim();
        if (text[separator] == '=' && !EqualsFamilies.Contains(family, StringComparer.OrdinalIgnoreCase))
            return new EventPattern(text.Trim(), null);
        var parameter = text[(separator + 1)..].Trim();
        return new EventPattern(family, parameter.Length == 0 ? null : parameter);
    }

    /// <summary>How closely the pattern names an event.</summary>
    public EventMatch Match(CallXmlEvent happened)
    {
        if (!Same(Family, happened.Family))
            return EventMatch.None;
        if (Parameter is null)
            return EventMatch.Family;
        if (happened.Parameter is not null && Same(Parameter, happened.Parameter))
            return EventMatch.Exact;
        return happened.Alias is { } alias && (Same(Parameter, alias) || Same($"[{Parameter}]", alias) || IsDigits(alias))
            ? EventMatch.Alias
            : EventMatch.None;
    }

    // `choice:DIGITS` stands for every string of digits.
    private bool IsDigits(string alias) =>
        Same(Parameter!, "DIGITS") && alias.EndsWith("DIGITS]", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How closely a pattern names an event, in rising order.</summary>
internal enum EventMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its family alone.</summary>
    Family,

    /// <summary>By the choice as written, such as <c>[4 DIGITS]</c>.</summary>
    Alias,

    /// <summary>By family and parameter.</summary>
    Exact,
}
