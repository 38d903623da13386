using System.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Tests.Properties;

/// <summary>A world that answers a session's effects in any order, and a caller who does anything at any time.</summary>
internal sealed class RandomWorld(CallSession session, byte[] choices)
{
    private static readonly string[] Replies =
        ["", "x", "<a>1</a>", "<callxml version='3.0'><do label='a'>Hi.</do></callxml>", "<callxml", "#JSGF V1.0;\ngrammar a;\npublic <a> = one;"];

    private readonly List<SessionEffect> _effects = [];
    private readonly List<SessionInput> _due = [];
    private readonly StringBuilder _story = new();
    private int _next;

    /// <summary>How many effects came out of a single input at most.</summary>
    public int MostEffects { get; private set; }

    /// <summary>The kinds of effects so far.</summary>
    public HashSet<Type> Kinds { get; } = [];

    /// <summary>All effects so far.</summary>
    public string Story => _story.ToString();

    public void Run()
    {
        Feed(new SessionStartedInput(Choose(5) == 0 ? null : new CallDetails(new CallId("c"), "1", "2")));
        while (_next < choices.Length && !session.HasEnded)
            Feed(Choose(3) == 0 || _due.Count == 0 ? SomethingElse() : Due());
    }

    private int Choose(int count) => _next < choices.Length ? choices[_next++] % count : 0;

    private SessionInput Due()
    {
        var input = _due[Choose(_due.Count)];
        _due.Remove(input);
        return input;
    }

    private SessionInput SomethingElse() => Choose(12) switch
    {
        < 6 => new DigitPressedInput(DtmfDigit.Parse("0123456789*#"[Choose(12)])),
        6 => new SpeechStartedInput(),
        7 => new UtteranceSpokenInput(new Utterance(Choose(2) == 0 ? "one" : "yes", Choose(2))),
        8 => new EventReceivedInput(Choose(2) == 0 ? "go" : "stop", "s2"),
        9 => new TimerElapsedInput(new WaitToken(Choose(40))),
        10 => new PromptsCompletedInput(new WaitToken(Choose(40))),
        _ => new LegHungUpInput(),
    };

    private void Feed(SessionInput input)
    {
        _effects.Clear();
        session.Advance(input, _effects);
        MostEffects = Math.Max(MostEffects, _effects.Count);
        foreach (var effect in _effects)
        {
            _story.AppendLine(effect.ToString());
            Kinds.Add(effect.GetType());
            _due.AddRange(Answers(effect));
        }
    }

    private SessionInput[] Answers(SessionEffect effect) => effect switch
    {
        PlayPromptsEffect play => [new PromptsCompletedInput(play.Token)],
        StartTimerEffect timer => [new TimerElapsedInput(timer.Token)],
        FetchEffect fetch => [new FetchCompletedInput(fetch.Token, Outcome(fetch.Request))],
        PlaceCallEffect call => Dialled(call.Token),
        TransferEffect transfer => [.. Dialled(transfer.Token), new BridgeEndedInput(transfer.Token, BridgeEnd.FarEnd, default)],
        StartRecordingEffect recording =>
            [new RecordingCompletedInput(recording.Token, new Recording(default, "audio/x-wav", default, (RecordingEnd)Choose(4)))],
        CreateConferenceEffect create => [new ConferenceCreatedInput(create.Token, "c1")],
        JoinConferenceEffect join => [new ConferenceJoinedInput(join.Token), new ConferenceEndedInput(join.Token)],
        JoinSessionsEffect join => [new ConferenceRefusedInput(join.Token, ConferenceRefusal.NoSuchSession, "s9")],
        LaunchSessionEffect launch => [Choose(2) == 0 ? new LaunchRefusedInput(launch.Token) : new SessionLaunchedInput(launch.Token, "s2")],
        SendEventEffect send => [new EventSentInput(send.Token, Choose(2) == 0)],
        _ => [],
    };

    private static DialAnsweredInput Answered(WaitToken token) =>
        new(token) { Call = new CallDetails(new CallId("far"), "2", "3") };

    private SessionInput[] Dialled(WaitToken token) => Choose(3) switch
    {
        0 => [new DialFailedInput(token, (DialFailure)Choose(6))],
        1 => [Answered(token)],
        _ => [Answered(token), new CallAnalysedInput(token, (CallAnalysisResult)Choose(7))],
    };

    private FetchOutcome Outcome(FetchRequest request) => Choose(Replies.Length + 2) switch
    {
        0 => new FetchFailure(FetchFailureKind.TimedOut, "nothing came"),
        1 => new FetchReply(500, request.Url, "text/plain", default),
        var reply => new FetchReply(200, request.Url, "text/xml", Encoding.UTF8.GetBytes(Replies[reply - 2])),
    };
}
