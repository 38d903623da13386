using System.Globalization;
using System.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Tests;

/// <summary>Runs a document by hand: every call feeds one input and gives the effects as lines.</summary>
internal sealed class Script
{
    private readonly CallSession _session;
    private WaitToken _prompts;
    private WaitToken _timer;
    private WaitToken _fetch;
    private WaitToken _recording;

    private Script(CallXmlProgram program, SessionOptions options) => _session = program.CreateSession(options);

    public static SessionOptions Options => new() { SessionNumber = 1 };

    public CallSession Session => _session;

    public bool HasEnded => _session.HasEnded;

    public FetchRequest? Request { get; private set; }

    /// <summary>The last diagnostic of the run.</summary>
    public Diagnostic? Found { get; private set; }

    public static CallXmlBinding Bind(string text, string name = "https://ivr.example/menu.xml") =>
        CallXmlProgram.Bind(MarkupDocument.Read(SourceText.From(text, name)));

    /// <summary>A document around some elements.</summary>
    public static string Document(string content) => $"""<callxml version="3.0">{content}</callxml>""";

    public static Script Of(string content, SessionOptions? options = null) =>
        new(Bind(Document(content)).Program!, options ?? Options);

    public static Script OfDocument(string text) => new(Bind(text).Program!, Options);

    public string Starts() => Feed(new SessionStartedInput(new CallDetails(new CallId("abc@example"), "4930100", "800")));

    public string StartsWithoutCall() => Feed(new SessionStartedInput(null));

    public string Presses(char key) => Feed(new DigitPressedInput(DtmfDigit.Parse(key)));

    public string Says(string words, double confidence = 1) => Feed(new UtteranceSpokenInput(new Utterance(words, confidence)));

    public string HearsAll() => Feed(new PromptsCompletedInput(_prompts));

    public string CannotPlay(string problem) =>
        Feed(new PromptsFailedInput(_prompts, new Uri("https://ivr.example/a.wav"), problem));

    /// <summary>The recording that was asked for.</summary>
    public RecordingRequest? Recording { get; private set; }

    public string Recorded(RecordingEnd end, double seconds = 2) => Feed(new RecordingCompletedInput(
        _recording,
        new Recording("RIFF"u8.ToArray(), RecordingFormat.Wav, TimeSpan.FromSeconds(seconds), end)
        {
            Name = Recording!.Name ?? "recording-1.wav",
            HasSound = true,
        }));

    public string TimePasses() => Feed(new TimerElapsedInput(_timer));

    public string HangsUp() => Feed(new LegHungUpInput());

    public string Receives(string value) => Feed(new EventReceivedInput(value, "s9"));

    public string Replies(string body, int status = 200) =>
        Feed(new FetchCompletedInput(_fetch, new FetchReply(status, Request!.Url, "text/plain", Encoding.UTF8.GetBytes(body))));

    public string Fails() =>
        Feed(new FetchCompletedInput(_fetch, new FetchFailure(FetchFailureKind.Unreachable, "nobody serves it")));

    public string Feed(SessionInput input)
    {
        var effects = new List<SessionEffect>();
        _session.Advance(input, effects);
        return string.Join(" | ", effects.Select(Line));
    }

    private string Line(SessionEffect effect)
    {
        switch (effect)
        {
            case PlayPromptsEffect play:
                _prompts = play.Token;
                return "play " + string.Join(" + ", play.Segments.Select(Segment));
            case StartTimerEffect timer:
                _timer = timer.Token;
                return string.Create(CultureInfo.InvariantCulture, $"timer {timer.Delay.TotalSeconds}s");
            case FetchEffect fetch:
                (_fetch, Request) = (fetch.Token, fetch.Request);
                var fields = string.Join("&", fetch.Request.Fields.Select(field => $"{field.Name}={field.Value}"));
                return $"{fetch.Request.Method} {fetch.Request.Url} {fields}".TrimEnd();
            case StartRecordingEffect start:
                (_recording, Recording) = (start.Token, start.Request);
                return $"record {start.Request.Name}".TrimEnd();
            case DiagnosticEffect found:
                Found = found.Diagnostic;
                return $"diagnostic {found.Diagnostic.Id}";
            default:
                return effect switch
                {
                    StopPromptsEffect => "stop",
                    StopRecordingEffect => "stop recording",
                    StartCallRecordingEffect start => $"record call {start.Name}",
                    StopCallRecordingEffect => "stop recording call",
                    DeliverRecordingEffect sent => $"send {sent.Recording.Name} to {sent.Destination}",
                    AnswerEffect => "answer",
                    HangUpEffect => "hang up",
                    ListenEffect listen => $"listen {listen.Modes}",
                    LogEffect log => $"log {log.Message}",
                    ChoiceEffect choice => $"choice {choice.Result}",
                    EventEffect raised => $"event {raised.Name}{(raised.Handler is null ? " unhandled" : "")}",
                    EndEffect end => $"end {end.Reason}",
                    _ => effect.ToString(),
                };
        }
    }

    private static string Segment(PromptSegment segment) => segment switch
    {
        SpeechSegment speech => $"\"{speech.Text}\"",
        AudioSegment { Fallback: { } fallback } audio => $"<{audio.Url}> else {string.Join(" + ", fallback.Select(Segment))}",
        AudioSegment audio => $"<{audio.Url}>",
        _ => segment.ToString(),
    };
}
