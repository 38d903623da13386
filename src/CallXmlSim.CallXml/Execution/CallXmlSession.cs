using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Expressions;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// One run of a CallXML program. The nodes execute themselves; the session keeps what they share: the frame stack, what
/// is waited for, the line, the variables, the keys typed ahead.
/// </summary>
internal sealed partial class CallXmlSession : CallSession
{
    /// <summary>How long to wait for further keys when nothing is set (CallXML 3.0 reference, 5.4).</summary>
    private static readonly TimeSpan DefaultCompletionTime = TimeSpan.FromSeconds(3);

    private const int LongestValue = 1024 * 1024;

    private List<SessionEffect>? _effects;
    private HashSet<string>? _remarks;
    private FrameStack _frames = new();
    private Line _line;
    private VariableStore _variables;
    private CallerInput _input = new();
    private DigitBuffer _digits;
    private PendingWaits _waits;
    private RunawayGuard _guard;
    private ListenModes _announced;
    private bool _isListening;
    private bool _hasEnded;

    /// <summary>Creates a session.</summary>
    /// <param name="program">The document that it begins with.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="start">The label in it that the session begins at; <c>null</c> for its beginning.</param>
    public CallXmlSession(CallXmlProgram program, SessionOptions options, string? start = null)
        : base(options)
    {
        Program = program;
        _destination = start is null ? null : new NavigationTarget("", start);
    }

    /// <inheritdoc/>
    public override bool HasEnded => _hasEnded;

    /// <summary>The document that runs now.</summary>
    public CallXmlProgram Program { get; private set; }

    public ref FrameStack Frames => ref _frames;

    public ref Line Line => ref _line;

    public ref VariableStore Variables => ref _variables;

    public ref CallerInput Input => ref _input;

    /// <summary>What the last events left in their variables; <c>null</c> before the first one.</summary>
    public LastEventVariables? LastEvent { get; private set; }

    /// <summary>The keys that no element was waiting for (6.7).</summary>
    public ref DigitBuffer Digits => ref _digits;

    /// <summary>The source that an expression was last evaluated over: it is often the next one's, too.</summary>
    public XPathSource? LatestSource { get; set; }

    /// <summary>When the present input happened.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>How long the caller may take to complete an input of variable length.</summary>
    public TimeSpan CompletionTime =>
        Variables.TryGet("settings.choices.completetimeout", out var text) && DurationText.TryParse(text, out var time)
            ? time
            : DefaultCompletionTime;

    /// <inheritdoc/>
    public override void Advance(SessionInput input, List<SessionEffect> effects)
    {
        if (_hasEnded)
            return;
        _effects = effects;
        if (IsPause(input))
            _guard.Reset();
        Now = input.Time;
        var progress = Receive(input);
        while (progress == Progress.Continue)
            progress = TryRaisePending(out var afterEvent) ? afterEvent : Frames.Top.Node.Step(this);
        if (progress == Progress.Wait && !_isListening && _announced != ListenModes.None)
            Announce(ListenModes.None);
        _effects = null;
    }

    /// <inheritdoc/>
    public override string? Variable(string name) =>
        Variables.Get(name) ?? (VariableName.IsReserved(name) ? SystemVariables.Find(name)?.Invoke(this) : null);

    public void Emit(SessionEffect effect) => _effects!.Add(effect);

    /// <summary>Tells the author something in the log; once is enough.</summary>
    public void Remark(string message)
    {
        if ((_remarks ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(message))
            Emit(new LogEffect(message));
    }

    /// <summary>
    /// Executes an element (CallXML 3.0 reference, 1.6): skipped when a condition does not hold, else run on a frame of its
    /// own.
    /// </summary>
    public Progress Enter(ProgramNode node)
    {
        if (!CountStep(null))
            return StopRunaway();
        if (node.Conditions.Hold(this, out var problem))
            return Run(node, null);
        if (problem.Length == 0)
            return Progress.Continue;
        Frames.Push(node);
        return RaiseBefore(CallXmlEvent.Error(ErrorType.Document, problem));
    }

    /// <summary>The running element has ended; its container goes on.</summary>
    public Progress Complete()
    {
        EndWait();
        Frames.Pop();
        return Progress.Continue;
    }

    /// <summary>Plays prompts and waits for their end; without any, the element completes.</summary>
    public Progress Play(IReadOnlyList<PromptSegment> segments)
    {
        if (segments.Count == 0)
            return Complete();
        _waits.Prompts = _waits.Next();
        Emit(new PlayPromptsEffect(_waits.Prompts, segments));
        return Progress.Wait;
    }

    /// <summary>Stops the prompts that play, if any do.</summary>
    public void StopPrompts()
    {
        if (_waits.Prompts.Number == 0)
            return;
        Emit(new StopPromptsEffect(_waits.Prompts));
        _waits.Prompts = default;
    }

    /// <summary>Starts the running element's own timer; without a limit it never runs out.</summary>
    public Progress StartTimer(TimeSpan time) => StartTimer(time, out _waits.Timer);

    /// <summary>Starts the time for the next key anew.</summary>
    public Progress StartInputTimer(TimeSpan time) => StartTimer(time, out _waits.InputTimer);

    /// <summary>Tells the world what the running element listens for, if it waits.</summary>
    public Progress ListenIf(Progress progress)
    {
        if (progress == Progress.Wait)
            Listen(Input.Modes);
        return progress;
    }

    /// <summary>The running element listens from now on.</summary>
    public void Listen(ListenModes modes)
    {
        _isListening = modes != ListenModes.None;
        if (_isListening)
            Announce(modes);
    }

    /// <summary>
    /// Makes sure that there is a line for media (1.11): an offered call is answered, without one
    /// <c>error:linenotactive</c> is raised.
    /// </summary>
    public bool TryUseLine(out Progress failure)
    {
        failure = default;
        if (Line.State == LineState.Offered && Options.ImplicitAnswer)
            AnswerCall();
        if (Line.State == LineState.Active)
            return true;
        failure = RaiseError(ErrorType.LineNotActive, "there is no active line");
        return false;
    }

    public void AnswerCall()
    {
        Line.Answer();
        Emit(AnswerEffect.Instance);
    }

    /// <summary>Hangs up, if the line is up.</summary>
    public void HangUpLine()
    {
        Line.Release(byScript: true);
        Emit(HangUpEffect.Instance);
    }

    /// <summary>Reads the name of a variable that is to be set; the platform's own may not be (5.1).</summary>
    public bool TryReadVariable(
        AttributeValue<string> attribute, [NotNullWhen(true)] out string? name, out Progress failure)
    {
        if (!attribute.TryRead(this, out name, out failure))
            return false;
        if (!VariableName.IsReserved(name) || name.Equals(SystemVariables.ErrorUrl, StringComparison.OrdinalIgnoreCase))
            return true;
        failure = RaiseError(ErrorType.Document, $"the variable \"{name}\" is the platform's and cannot be set");
        return false;
    }

    /// <summary>Sets a variable for the running element, which completes. A value has the size of a reply at most (7.5).</summary>
    public Progress Assign(string name, string value)
    {
        if (value.Length > LongestValue)
            return RaiseError(ErrorType.Document, $"the value of \"{name}\" would be longer than {LongestValue} characters");
        Variables.Set(name, value);
        return Complete();
    }

    /// <summary>Empties the digit buffer if the element asks for it (3.3).</summary>
    public bool TryClearDigits(ProgramNode node, out Progress failure)
    {
        failure = default;
        if (node.ClearDigits is null)
            return true;
        if (!node.ClearDigits.TryRead(this, out var clear, out failure))
            return false;
        if (clear)
            _digits.Clear();
        return true;
    }

    /// <summary>Counts one step; <paramref name="loop"/> is the loop that comes round with it, if one does.</summary>
    public bool CountStep(ProgramNode? loop)
    {
        if (loop is not null)
            _guard.ComesRound(loop);
        return _guard.Count(Options.StepBudget);
    }

    /// <summary>Ends a session that has used up its steps.</summary>
    public Progress StopRunaway()
    {
        // At the beginning of a document there is no frame yet.
        var loop = _guard.Loop ?? (Frames.Count > 0 ? Frames.Top.Node : Program.Root);
        var name = loop.Label is null ? $"<{loop.Name}>" : $"<{loop.Name} label=\"{loop.Label}\">";
        var diagnostic = new Diagnostic(RunDiagnostics.RunawayLoop, loop.Source, loop.NameSpan)
        {
            Arguments = [name, Options.StepBudget.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            Help = "Let the loop wait for something, repeat it less often, or leave it with \"next\" or <goto>.",
        };
        Emit(new DiagnosticEffect(diagnostic));
        return End(EndReason.LimitExceeded, diagnostic.Message);
    }

    /// <summary>The session is over.</summary>
    public Progress End(EndReason reason, string detail = "") => End(new EndEffect(reason, detail));

    /// <summary>The session is over.</summary>
    public Progress End(EndEffect end)
    {
        EndWait();
        Frames.Unwind(0);
        TellParent(end);
        Emit(end);
        _hasEnded = true;
        return Progress.Ended;
    }

    /// <summary>Why the session ends when its document does: a call that is already over has the say.</summary>
    public EndReason ReasonAtEnd(EndReason otherwise) => Line switch
    {
        { State: not LineState.Released } => otherwise,
        { WasReleasedByScript: true } => EndReason.ScriptHangUp,
        _ => EndReason.CallerHangUp,
    };

    private Progress Run(ProgramNode node, CallXmlEvent? happened)
    {
        Options.Trace?.Executed(node.Source, node.Span);
        Frames.Push(node, happened);
        return node is ContainerNode || TryClearDigits(node, out var failure) ? node.Begin(this) : failure;
    }

    private Progress StartTimer(TimeSpan time, out WaitToken token)
    {
        token = _waits.Next();
        if (time != DurationText.NoLimit)
            Emit(new StartTimerEffect(token, time));
        return Progress.Wait;
    }

    private void Announce(ListenModes modes)
    {
        _announced = modes;
        Emit(ListenEffect.For(modes));
    }

    /// <summary>Whatever the running element waits for is of no interest any longer.</summary>
    public void EndWait()
    {
        StopPrompts();
        EndConnection();
        StopRecording();
        _waits.Forget();
        _isListening = false;
        Input.Stop();
    }
}
