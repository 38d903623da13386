using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>Plays the queued prompts without listening, then goes on with something (VoiceXML 2.0, 4.1.8).</summary>
internal sealed class FlushFrame(Func<VoiceXmlSession, Progress> then) : Frame
{
    private WaitToken _playing;
    private bool _hasPlayed;

    /// <summary>Whether nothing comes after it, so that a hang-up does not matter any more.</summary>
    public bool IsLast { get; init; }

    public override bool IsWaitingState => !IsLast;

    public override Progress Step(VoiceXmlSession session)
    {
        if (!_hasPlayed && session.Line.IsUp && session.Prompts.TakeAll() is { Count: > 0 } segments)
        {
            _hasPlayed = true;
            _playing = session.NextToken();
            session.Emit(new PlayPromptsEffect(_playing, segments));
            return Progress.Wait;
        }

        session.Pop();
        return then(session);
    }

    public override Progress LineWentDown(VoiceXmlSession session) => Progress.Continue;

    public override Progress Receive(VoiceXmlSession session, SessionInput input) =>
        input is PromptsCompletedInput completed && completed.Token == _playing ? Progress.Continue : session.Keep(input);
}
