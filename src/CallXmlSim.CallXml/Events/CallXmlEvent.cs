namespace CallXmlSim.CallXml.Events;

/// <summary>An event of the language: a family and, with many of them, a parameter (CallXML 3.0 reference, 4.2).</summary>
/// <param name="Family">What precedes the colon, such as <c>choice</c>.</param>
/// <param name="Parameter">What follows it; <c>null</c> if nothing does.</param>
internal sealed record CallXmlEvent(string Family, string? Parameter = null)
{
    public static readonly CallXmlEvent HangUp = new(EventFamilies.HangUp);
    public static readonly CallXmlEvent Answer = new(EventFamilies.Answer);
    public static readonly CallXmlEvent MaxDigits = new(EventFamilies.MaxDigits);
    public static readonly CallXmlEvent MaxTime = new(EventFamilies.MaxTime);
    public static readonly CallXmlEvent MaxSilence = new(EventFamilies.MaxSilence);

    /// <summary>Silence, for scripts that ask for it by this name (6.6).</summary>
    public static readonly CallXmlEvent NoInput = new(EventFamilies.Choice, EventFamilies.NoInput);

    /// <summary>The name as written in <c>on event</c>.</summary>
    public string Name => Parameter is null ? Family : $"{Family}:{Parameter}";

    /// <summary>The choice that was matched, as written: a second name for the parameter, tried after it.</summary>
    public string? Alias { get; init; }

    /// <summary>What the caller keyed or said to cause the event; empty if nothing.</summary>
    public string Input { get; init; } = "";

    /// <summary>How sure the recogniser is of the input, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The session that sent the event; empty if none did.</summary>
    public string Sender { get; init; } = "";

    /// <summary>What happened, in words; empty if the name says it all.</summary>
    public string Message { get; init; } = "";

    public bool IsHangUp => Family == EventFamilies.HangUp;

    public bool IsError => Family == EventFamilies.Error;

    /// <summary>Whether the caller's input was what was asked for: it ends an input container (4.6).</summary>
    public bool IsSuccessfulInput =>
        Family is EventFamilies.TermDigit or EventFamilies.MaxDigits
        || (Family == EventFamilies.Choice && Parameter is not (EventFamilies.NoMatch or EventFamilies.NoInput));

    public static CallXmlEvent Error(ErrorType type, string message) =>
        new(EventFamilies.Error, EventFamilies.ParameterOf(type)) { Message = message };

    public static CallXmlEvent TerminatingDigit(char key) =>
        new(EventFamilies.TermDigit, key.ToString()) { Input = key.ToString(), Confidence = 1 };

    /// <summary>An event that the script throws, be it of the platform's families or one of its own.</summary>
    public static CallXmlEvent Thrown(string name)
    {
        var pattern = EventPattern.Parse(name);
        var family = EventFamilies.All.FirstOrDefault(
            known => known.Equals(pattern.Family, StringComparison.OrdinalIgnoreCase), pattern.Family);
        return new CallXmlEvent(family, pattern.Parameter)
        {
            Confidence = 1,
            Message = family == EventFamilies.Error ? "the script threw it" : "",
        };
    }
}
