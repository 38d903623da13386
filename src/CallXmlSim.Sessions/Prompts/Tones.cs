namespace CallXmlSim.Sessions.Prompts;

/// <summary>The tones of the telephone network and of machines.</summary>
public static class Tones
{
    /// <summary>The beep of an answering machine or a conference: 500 ms.</summary>
    public static readonly ToneSegment Beep = new("tone:beep", TimeSpan.FromMilliseconds(500));

    /// <summary>The answer tone of a fax machine (2100 Hz): 3 seconds.</summary>
    public static readonly ToneSegment Fax = new("tone:fax", TimeSpan.FromSeconds(3));

    /// <summary>The answer tone of a modem: 3.3 seconds.</summary>
    public static readonly ToneSegment Modem = new("tone:modem", TimeSpan.FromMilliseconds(3300));

    /// <summary>The special information tone of a number that is out of service: 1 second.</summary>
    public static readonly ToneSegment SpecialInformation = new("tone:special-information", TimeSpan.FromSeconds(1));
}
