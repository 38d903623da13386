using CallXmlSim.Scripting;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Prompts;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>
/// One run of a VoiceXML application. The frames and nodes execute themselves; the session keeps what they share: the
/// stack, the execution context with its scopes, the queued prompts, what is waited for, the line.
/// </summary>
internal sealed partial class VoiceXmlSession : CallSession
{
    private const int CharactersOfAStep = 100;

    private readonly VoiceXmlProgram _program;
    private readonly List<Frame> _frames = [];
    private List<SessionEffect>? _effects;
    private IFetchClient? _fetchClient;
    private Prefetches? _prefetches;
    private WaitToken _fetch;
    private int _lastToken;
    private int _steps;
    private bool _hasEnded;
    private ScriptScope? _lastScope;

    public VoiceXmlSession(VoiceXmlProgram program, SessionOptions options)
        : base(options)
    {
        _program = program;
        Scripts = new ScriptContext(new ScriptOptions { Seed = options.Seed });
        SessionScope = Scripts.OpenReadOnlyScope(null, ScopeNames.Session);
        var scope = Scripts.OpenScope(SessionScope, ScopeNames.Root);
        Context = new ExecutionContext { Document = program, Root = program, Application = scope, DocumentScope = scope };
    }

    /// <inheritdoc/>
    public override bool HasEnded => _hasEnded;

    public ScriptContext Scripts { get; }

    /// <summary>The variables of the session, which scripts can read (VoiceXML 2.0, 5.1.4).</summary>
    public ScriptScope SessionScope { get; private set; }

    /// <summary>The document that runs, with its variables.</summary>
    public ExecutionContext Context { get; private set; }

    public Line Line { get; } = new();

    /// <summary>The prompts that wait to be played (4.1.8).</summary>
    public PromptQueue Prompts { get; } = new();

    public GrammarStore Grammars => field ??= new();

    public RecordingStore Recordings => field ??= new();

    /// <summary>The keys and words that came while nobody listened (4.1.8).</summary>
    public InputBuffer Input { get; } = new();

    public SessionProperties Properties => new(this);

    /// <summary>When the present input happened.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>The dialog that is active; <c>null</c> while a document is initialized.</summary>
    public FormFrame? Form
    {
        get
        {
            for (var i = _frames.Count - 1; i >= Context.BaseFrame; i--)
            {
                if (_frames[i] is FormFrame form)
                    return form;
            }

            return null;
        }
    }

    /// <summary>The innermost variables.</summary>
    public ScriptScope Scope
    {
        get
        {
            for (var i = _frames.Count - 1; i >= Context.BaseFrame; i--)
            {
                if (_frames[i].Scope is { } scope)
                    return scope;
            }

            return _lastScope ?? Context.DocumentScope;
        }
    }

    /// <inheritdoc/>
    public override void Advance(SessionInput input, List<SessionEffect> effects)
    {
        if (_hasEnded)
            return;
        _effects = effects;
        // A document that goes on and on fetching is running away as well, whatever else happens meanwhile.
        if (input is not FetchCompletedInput && _fetch.Number == 0)
            _steps = 0;
        Now = input.Time;
        Scripts.Advance(Options.Epoch + input.Time);
        var progress = Receive(input);
        while (progress == Progress.Continue)
            progress = _frames.Count > 0 ? _frames[^1].Step(this) : Exit(EndReason.DocumentEnd, []);
        _effects = null;
    }

    /// <inheritdoc/>
    public override string? Variable(string name)
    {
        var owner = Scope.Find(name);
        return owner is not null
            ? TextOf(owner[name])
            : Scripts.Evaluate(ScriptExpression.Parse(name), Scope) is { Succeeded: true, Value: { IsUndefined: false } value }
                ? TextOf(value)
                : null;
    }

    public void Emit(SessionEffect effect) => _effects!.Add(effect);

    public void Push(Frame frame) => _frames.Add(frame);

    /// <summary>The frame on top has ended.</summary>
    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>Drops what is above a frame.</summary>
    public void Unwind(Frame frame) => Unwind(_frames.IndexOf(frame) + 1);

    /// <summary>Drops the innermost frames until some are left. Whatever they waited for is stale.</summary>
    public void Unwind(int count)
    {
        if (_frames.Count > count)
            _frames.RemoveRange(count, _frames.Count - count);
        (_fetch, _fetchClient) = (default, null);
    }

    /// <summary>A token that was never given out before.</summary>
    public WaitToken NextToken() => new(++_lastToken);

    /// <summary>Starts a timer.</summary>
    public WaitToken StartTimer(TimeSpan delay)
    {
        var token = NextToken();
        Emit(new StartTimerEffect(token, delay));
        return token;
    }

    /// <summary>Sends a request; the client gets its outcome.</summary>
    public Progress Fetch(FetchRequest request, IFetchClient client)
    {
        if (!CountStep(null))
            return StopRunaway(Form?.Node ?? (ProgramNode)Context.Document.Document);
        if (_prefetches?.Take(request, Now) is { } ahead)
        {
            if (ahead.Outcome is not null)
                return client.Fetched(this, ahead.Outcome);
            (_fetch, _fetchClient) = (ahead.Token, client);
            return Progress.Wait;
        }

        (_fetch, _fetchClient) = (NextToken(), client);
        Emit(new FetchEffect(_fetch, request));
        return Progress.Wait;
    }

    /// <summary>Sends a request; meanwhile the caller hears the audio that the element, or the property, names (6.1.1).</summary>
    /// <param name="request">What is fetched.</param>
    /// <param name="client">Gets the outcome.</param>
    /// <param name="audio">The element's <c>fetchaudio</c>; <c>null</c> leaves it to the property.</param>
    public Progress Fetch(FetchRequest request, IFetchClient client, string? audio)
    {
        audio ??= Properties.Text("fetchaudio");
        if (audio.Length == 0 || !Uri.TryCreate(Context.Document.Document.Base, audio, out var url))
            return Fetch(request, client);
        Push(new FetchAudio(request, client, url));
        return Progress.Continue;
    }

    /// <summary>Counts what is executed between two waits; <c>false</c> when it is too much.</summary>
    public bool CountStep(ProgramNode? node)
    {
        if (node is not null)
            Options.Trace?.Executed(node.Source, node.Span);
        return ++_steps <= Options.StepBudget;
    }

    /// <summary>Counts text that is made or read: so much of it is as one step more, or a loop would fill the memory with long texts.</summary>
    public void CountText(int length) => _steps += length / CharactersOfAStep;

    /// <summary>Ends the session of a document that runs away.</summary>
    public Progress StopRunaway(ProgramNode node)
    {
        Report(RunDiagnostics.Runaway, node, [node.Element, Number(Options.StepBudget)], "Let the document wait for the caller, or end.");
        return End(EndReason.LimitExceeded, []);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
