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

namespace CallXmlSim.VoiceXml.Tests;

/// <summary>Runs a document by hand: every call feeds one input and gives the effects as lines.</summary>
internal sealed class Script
{
    private readonly CallSession _session;
    private WaitToken _prompts;
    private WaitToken _timer;
    private WaitToken _fetch;
    private WaitToken _transfer;
    private WaitToken _recording;

    private Script(VoiceXmlProgram program, SessionOptions options) => _session = program.CreateSession(options);

    public static SessionOptions Options => new() { SessionNumber = 1 };

    public bool HasEnded => _session.HasEnded;

    public FetchRequest? Request { get; private set; }

    /// <summary>The last diagnostic of the run.</summary>
    public Diagnostic? Found { get; private set; }

    public static VoiceXmlBinding Bind(string text, string name = "http://ivr.example/menu.vxml") =>
        VoiceXmlProgram.Bind(MarkupDocument.Read(SourceText.From(text, name)));

    /// <summary>A document around some elements.</summary>
    public static string Document(string content, string attributes = "") =>
        $"""<vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="en-US" {attributes}>{content}</vxml>""";

    public static Script Of(string content, SessionOptions? options = null) => OfDocument(Document(content), options);

    public static Script OfDocument(string text, SessionOptions? options = null)
    {
        var binding = Bind(text);
        binding.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return new Script(binding.Program!, options ?? Options);
    }

    public string Starts() => Feed(new SessionStartedInput(new CallDetails(new CallId("abc@example"), "4930100", "800")));

    public string Presses(string keys)
    {
        var lines = keys.Select(key => Feed(new DigitPressedInput(DtmfDigit.Parse(key)))).ToList();
        return lines[^1];
    }

    public string Says(string words, double confidence = 1) => Says(new Utterance(words, confidence));

    public string Says(Utterance utterance) => Feed(new UtteranceSpokenInput(utterance));

    public string HearsAll() => Feed(new PromptsCompletedInput(_prompts));

    public string TimePasses() => Feed(new TimerElapsedInput(_timer));

    public string HangsUp() => Feed(new LegHungUpInput());

    public string Replies(string body, int status = 200, string type = "text/plain") =>
        Feed(new FetchCompletedInput(_fetch, new FetchReply(status, Request!.Url, type, Encoding.UTF8.GetBytes(body))));

    public string Fails() =>
        Feed(new FetchCompletedInput(_fetch, new FetchFailure(FetchFailureKind.Unreachable, "nobody serves it")));

    public string Answers() => Feed(new DialAnsweredInput(_transfer));

    public string DialFails(DialFailure failure) => Feed(new DialFailedInput(_transfer, failure));

    public string BridgeEnds(BridgeEnd reason) => Feed(new BridgeEndedInput(_transfer, reason, TimeSpan.FromSeconds(7)));

    public string GivenAway() => Feed(new TransferredInput(_transfer));

    public string Records(TimeSpan duration, RecordingEnd end) =>
        Feed(new RecordingCompletedInput(_recording, new Recording(new byte[] { 1, 2, 3 }, "audio/x-wav", duration, end)
        {
            Name = "m.wav", HasSound = duration > TimeSpan.Zero,
        }));

    public string Says(string words, TimeSpan recorded) => Feed(new UtteranceSpokenInput(new Utterance(words))
    {
        Recording = new Recording(new byte[] { 1, 2, 3 }, "audio/x-wav", recorded, RecordingEnd.Stopped) { Name = "u.wav", HasSound = true },
    });

    public string? Variable(string name) => _session.Variable(name);

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
            case TransferEffect transfer:
                _transfer = transfer.Token;
                return $"transfer {transfer.Kind} {transfer.Request.Destination}";
            case StartRecordingEffect recording:
                _recording = recording.Token;
                return "record";
            case DiagnosticEffect found:
                Found = found.Diagnostic;
                return $"diagnostic {found.Diagnostic.Id}";
            default:
                return Other(effect);
        }
    }

    private static string Other(SessionEffect effect) => effect switch
    {
        StopPromptsEffect => "stop",
        StopRecordingEffect => "stop recording",
        ReleaseFarEndEffect => "release",
        AnswerEffect => "answer",
        HangUpEffect => "hang up",
        ListenEffect listen => $"listen {listen.Modes}",
        LogEffect log => $"log {log.Message}",
        ChoiceEffect choice => $"choice {choice.Result}",
        EventEffect raised => $"event {raised.Name}{(raised.Handler is null ? " unhandled" : "")}",
        EndEffect end => $"end {end.Reason}{string.Concat(end.Values.Select(pair => $" {pair.Key}={pair.Value}"))}",
        _ => effect.ToString(),
    };

    private static string Segment(PromptSegment segment) => segment switch
    {
        SpeechSegment speech => $"\"{speech.Text}\"",
        AudioSegment audio => $"audio {audio.Url}",
        SilenceSegment silence => string.Create(CultureInfo.InvariantCulture, $"pause {silence.Duration.TotalSeconds}s"),
        MarkSegment mark => $"mark {mark.Name}",
        _ => segment.ToString(),
    };
}
