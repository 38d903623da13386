namespace CallXmlSim.Sessions.Effects;

/// <summary>What a session takes as input from now on. Sent when it changes, and whenever listening begins anew.</summary>
/// <param name="Modes">The modes listened for; <see cref="ListenModes.None"/> ends listening.</param>
public sealed record ListenEffect(ListenModes Modes) : SessionEffect
{
    /// <summary>
    /// The <see cref="Calls.RecordingFormat"/> that what is said is recorded in and comes with; <c>null</c> for no recording
    /// (VoiceXML 2.1, 7).
    /// </summary>
    public string? SpeechRecordedAs { get; init; }

    /// <summary>Not listening.</summary>
    public static readonly ListenEffect None = new(ListenModes.None);

    /// <summary>Keys only.</summary>
    public static readonly ListenEffect Dtmf = new(ListenModes.Dtmf);

    /// <summary>Speech only.</summary>
    public static readonly ListenEffect Speech = new(ListenModes.Speech);

    /// <summary>Keys and speech.</summary>
    public static readonly ListenEffect Both = new(ListenModes.Dtmf | ListenModes.Speech);

    /// <summary>The one instance for some modes.</summary>
    public static ListenEffect For(ListenModes modes) => modes switch
    {
        ListenModes.None => None,
        ListenModes.Dtmf => Dtmf,
        ListenModes.Speech => Speech,
        _ => Both,
    };
}

/// <summary>Ways a caller can answer.</summary>
[Flags]
public enum ListenModes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Touch tones.</summary>
    Dtmf = 1,

    /// <summary>Spoken words.</summary>
    Speech = 2,
}
