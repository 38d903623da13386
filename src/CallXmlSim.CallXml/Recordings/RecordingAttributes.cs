using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Recordings;

/// <summary>How an element records (CallXML 3.0 reference, 2.23).</summary>
internal sealed class RecordingAttributes
{
    /// <summary>The attributes that an element must accept for it, besides the destination.</summary>
    public static readonly string[] Names = ["beep", "format", "maxsilence", "maxtime", "termdigits", "timevar"];

    private static readonly TimeSpan DefaultMaxTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DefaultMaxSilence = TimeSpan.FromSeconds(5);

    public required AttributeValue<string> Destination { get; init; }

    public AttributeValue<bool>? Beep { get; init; }

    public TextTemplate? Format { get; init; }

    public AttributeValue<TimeSpan>? MaxTime { get; init; }

    public AttributeValue<TimeSpan>? MaxSilence { get; init; }

    public AttributeValue<string>? TermDigits { get; init; }

    public AttributeValue<string>? TimeVariable { get; init; }

    /// <summary>Reads the attributes; <c>false</c> after an error was raised.</summary>
    public bool TryBegin(CallXmlSession session, [NotNullWhen(true)] out RecordingUnderWay? recording, out Progress failure)
    {
        recording = null;
        var beep = true;
        var (longest, silence) = (DefaultMaxTime, DefaultMaxSilence);
        var keys = "";
        string? time = null;
        if (!Destination.TryRead(session, out var text, out failure)
            || (Beep is not null && !Beep.TryRead(session, out beep, out failure))
            || (MaxTime is not null && !MaxTime.TryRead(session, out longest, out failure))
            || (MaxSilence is not null && !MaxSilence.TryRead(session, out silence, out failure))
            || (TermDigits is not null && !TermDigits.TryRead(session, out keys!, out failure))
            || (TimeVariable is not null && !session.TryReadVariable(TimeVariable, out time, out failure)))
        {
            return false;
        }

        if (!RecordingDestination.TryParse(text, out var destination))
        {
            failure = session.RaiseError(
                ErrorType.Document, $"\"{text}\" is neither a variable's nor a file's name nor a URL for a recording");
            return false;
        }

        var format = Format?.Evaluate(session).Trim();
        if (RecordingFormat.Find(string.IsNullOrEmpty(format) ? RecordingFormat.Wav : format) is not { } type)
        {
            failure = session.RaiseError(ErrorType.Telephony, $"nothing is recorded in the format \"{format}\"");
            return false;
        }

        recording = new RecordingUnderWay(destination, keys, time, new RecordingRequest(longest, silence, beep, type)
        {
            Name = destination.Kind == RecordingDestinationKind.File ? destination.Text : null,
        });
        return true;
    }
}
