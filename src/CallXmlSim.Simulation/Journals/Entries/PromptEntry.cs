using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// A part of a prompt was played. The entry stands where the prompt began, and is complete when it has ended.
/// </summary>
/// <param name="Text">The text as spoken; empty for recorded audio.</param>
/// <param name="Audio">The URL of the audio; <c>null</c> for spoken text.</param>
/// <param name="Party">Who speaks.</param>
public sealed record PromptEntry(string Text, string? Audio, PartyKind Party) : JournalEntry
{
    private bool _ended;

    /// <inheritdoc/>
    public override string Type => "prompt";

    /// <summary>How long it was heard.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>Whether it was cut off before its end.</summary>
    public bool Interrupted { get; private set; }

    /// <inheritdoc/>
    public override bool IsComplete => _ended;

    internal static PromptEntry Of(PromptSegment segment, Party speaker, TimeSpan time, LegReference leg)
    {
        var (text, audio) = segment switch
        {
            AudioSegment recorded => ("", recorded.Url.OriginalString),
            ToneSegment tone => ("", tone.Name),
            _ => (((SpeechSegment)segment).Text, (string?)null),
        };
        return new PromptEntry(text, audio, speaker.Kind) { Time = time, Leg = leg, Session = speaker.SessionId };
    }

    internal void End(TimeSpan duration, bool interrupted)
    {
        Duration = duration;
        Interrupted = interrupted;
        _ended = true;
    }

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("text", Text);
        fields.OptionalText("audio", Audio);
        fields.Text("party", Names.Of(Party));
        fields.Flag("interrupted", Interrupted);
        fields.Seconds("duration", Duration);
    }

    internal override void Tell(Story story)
    {
        story.By(Party);
        if (Audio is null)
            story.Speech($"\"{Text}\"");
        else
            story.Plain("plays").Value(Audio);
        if (Interrupted)
            story.Warning($"(cut off after {Duration.TotalSeconds:0.###} s)");
    }
}
