using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>
/// Renders a prompt and queues it (VoiceXML 2.0, 4.1). Its expressions are evaluated now; recordings are fetched now, and
/// those that are not to be had are replaced by what stands in their element, which is evaluated then (4.1.3).
/// </summary>
internal sealed class PromptFrame : Frame, IFetchClient
{
    private readonly PromptNode _node;
    private readonly Stack<Level> _levels = new();
    private readonly PromptText _text = new();
    private AudioPart? _awaited;
    private Uri? _awaitedUrl;

    public PromptFrame(PromptNode node, VoiceXmlSession session)
    {
        _node = node;
        _levels.Push(new Level(node.Parts));
        session.Options.Trace?.Executed(node.Source, node.Span);
    }

    public override ScriptScope? Scope => _levels.TryPeek(out var level) ? level.Scope : null;

    public override Progress Step(VoiceXmlSession session)
    {
        if (_levels.TryPeek(out var level))
        {
            if (!session.CountStep(null))
                return session.StopRunaway(_node);
            // A part may throw, so that another frame runs next.
            if (level.Next < level.Parts.Count)
                return Render(level.Parts[level.Next++], level.Scope, session);
            _levels.Pop();
            if (level.Repeat?.Invoke(level) == true)
                _levels.Push(level);
            else
                level.End?.Invoke();
            return Progress.Continue;
        }

        session.Pop();
        session.Prompts.Add(new QueuedPrompt(
            _text.Finish(),
            _node.BargeIn ?? session.Properties.Boolean("bargein"),
            _node.IsHotword ?? session.Properties.Text("bargeintype") == "hotword",
            _node.Timeout));
        return Progress.Continue;
    }

    public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
    {
        var audio = _awaited!;
        if (outcome is FetchReply { IsSuccess: true } reply)
            _text.Add(PlayableAudio.Of(_awaitedUrl!, reply));
        else
            _levels.Push(new Level(audio.Alternative) { Scope = _levels.Peek().Scope });
        return Progress.Continue;
    }

    private Progress Render(PromptPart part, ScriptScope? scope, VoiceXmlSession session)
    {
        switch (part)
        {
            case TextPart text:
                _text.Append(text.Text);
                session.CountText(text.Text.Length);
                return Progress.Continue;
            case ValuePart value:
                return RenderValue(value, session);
            case AudioPart audio:
                return RenderAudio(audio, scope, session);
            case BreakPart pause:
                _text.Pause(pause.Time);
                return Progress.Continue;
            case MarkPart mark:
                return RenderMark(mark, session);
            case GroupPart group:
                _text.Append(" ");
                _levels.Push(new Level(group.Parts) { Scope = scope, End = () => _text.Append(" ") });
                return Progress.Continue;
            case VoicePart voice:
                var outer = _text.BeginVoice(voice.Voice);
                _levels.Push(new Level(voice.Parts) { Scope = scope, End = () => _text.BeginVoice(outer) });
                return Progress.Continue;
            case SayAsPart sayAs:
                var before = _text.BeginSayAs();
                _levels.Push(new Level(sayAs.Parts) { Scope = scope, End = () => _text.EndSayAs(before, sayAs.Kind, sayAs.Format) });
                return Progress.Continue;
            case EnumeratePart enumerate:
                return Enumerate(enumerate, scope, session);
            case ForeachPart loop:
                return Repeat(loop, session);
            default:
                return Progress.Continue;
        }
    }

    private Progress RenderValue(ValuePart value, VoiceXmlSession session)
    {
        if (!session.TryEvaluateText(value.Value, out var text, out var failure))
            return failure;
        _text.Append(text!);
        return Progress.Continue;
    }

    private Progress RenderMark(MarkPart mark, VoiceXmlSession session)
    {
        var name = mark.Name;
        if (mark.NameValue is not null && !session.TryEvaluateText(mark.NameValue, out name, out var failure))
            return failure;
        _text.Mark(name!);
        return Progress.Continue;
    }

    // 4.1.3: an expression without a value means that the element is ignored, its content included.
    private Progress RenderAudio(AudioPart audio, ScriptScope? scope, VoiceXmlSession session)
    {
        var address = audio.Address;
        if (audio.Value is not null)
        {
            if (!session.TryEvaluate(audio.Value, out ScriptValue value, out var failure))
                return failure;
            if (value.IsUndefined)
                return Progress.Continue;
            if (session.Recordings.Find(value) is { } recording)
            {
                _text.Add(PlayableAudio.Of(session.TextOf(value), recording));
                return Progress.Continue;
            }

            address = session.TextOf(value);
        }

        if (!Uri.TryCreate(session.Context.Document.Document.Base, address ?? "", out _awaitedUrl))
        {
            _levels.Push(new Level(audio.Alternative) { Scope = scope });
            return Progress.Continue;
        }

        _awaited = audio;
        return session.Fetch(audio.Fetching.Request(session, _awaitedUrl, FetchPurpose.Audio), this);
    }

    // 2.2.4: each choice in turn; the template sees it as _prompt and _dtmf.
    private Progress Enumerate(EnumeratePart enumerate, ScriptScope? scope, VoiceXmlSession session)
    {
        if (session.Form?.Visited is not { Enumerated: { Count: > 0 } choices })
            return session.Throw(EventName.Semantic, "\"enumerate\" stands where there are no choices", enumerate.Node);
        if (enumerate.Template is null)
        {
            _text.Append($" {string.Join("; ", choices.Select(choice => choice.Phrase).Where(phrase => phrase.Length > 0))} ");
            return Progress.Continue;
        }

        var next = 0;
        _levels.Push(new Level([]) { Repeat = Again });
        return Progress.Continue;

        bool Again(Level level)
        {
            if (next == choices.Count)
                return false;
            var inner = session.Scripts.OpenScope(scope ?? session.Scope);
            inner.Declare("_prompt", ScriptValue.From(choices[next].Phrase));
            inner.Declare("_dtmf", ScriptValue.From(choices[next].Keys));
            next++;
            _text.Append(" ");
            level.Begin(enumerate.Template, inner);
            return true;
        }
    }

    private Progress Repeat(ForeachPart loop, VoiceXmlSession session)
    {
        if (!ForeachNode.TryReadArray(session, loop.Array, loop.Node, out var elements, out var failure))
            return failure;
        var next = 0;
        _levels.Push(new Level([]) { Repeat = Again });
        return Progress.Continue;

        bool Again(Level level)
        {
            if (next == elements.Count)
                return false;
            session.Scope.Declare(loop.Item, elements[next++]);
            _text.Append(" ");
            level.Begin(loop.Parts, null);
            return true;
        }
    }

    /// <summary>A list of parts that is being rendered.</summary>
    private sealed class Level(IReadOnlyList<PromptPart> parts)
    {
        public IReadOnlyList<PromptPart> Parts { get; private set; } = parts;

        public int Next { get; set; }

        /// <summary>The variables of a template; <c>null</c> for those around.</summary>
        public ScriptScope? Scope { get; set; }

        /// <summary>What happens behind the last part.</summary>
        public Action? End { get; init; }

        /// <summary>Begins the next round of a repetition; <c>false</c> when there is none.</summary>
        public Func<Level, bool>? Repeat { get; init; }

        public void Begin(IReadOnlyList<PromptPart> parts, ScriptScope? scope) => (Parts, Next, Scope) = (parts, 0, scope);
    }
}
