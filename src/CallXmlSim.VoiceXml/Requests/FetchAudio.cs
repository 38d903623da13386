using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>
/// A fetch with <c>fetchaudio</c> (VoiceXML 2.0, 6.1.1, 6.3.5): what is queued is played first; when the resource is not there
/// after <c>fetchaudiodelay</c>, the audio is played, at least for <c>fetchaudiominimum</c>, until it is.
/// </summary>
internal sealed class FetchAudio(FetchRequest request, IFetchClient client, Uri audio) : Frame, IFetchClient
{
    private readonly WaitingAudio _audio = new(audio);
    private FetchOutcome? _outcome;
    private WaitToken _prompts;
    private WaitToken _delay;
    private WaitToken _minimum;
    private bool _hasSent;

    public override Progress Step(VoiceXmlSession session)
    {
        if (!_hasSent)
        {
            _hasSent = true;
            if (session.Line.IsUp && session.Prompts.TakeAll() is { Count: > 0 } segments)
            {
                _prompts = session.NextToken();
                session.Emit(new PlayPromptsEffect(_prompts, segments));
            }
            else
            {
                BeginDelay(session);
            }

            return session.Fetch(request, this);
        }

        if (_outcome is null || _prompts.Number != 0 || _minimum.Number != 0)
            return Progress.Wait;
        _audio.Stop(session);
        session.Pop();
        return client.Fetched(session, _outcome);
    }

    public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
    {
        _outcome = outcome;
        return Progress.Continue;
    }

    public override Progress LineWentDown(VoiceXmlSession session)
    {
        (_prompts, _delay, _minimum) = (default, default, default);
        _audio.Forget();
        return Progress.Continue;
    }

    public override Progress Receive(VoiceXmlSession session, SessionInput input)
    {
        switch (input)
        {
            case PromptsCompletedInput completed when _prompts.Number != 0 && completed.Token == _prompts:
                _prompts = default;
                if (_outcome is null)
                    BeginDelay(session);
                return Progress.Continue;
            case PromptsCompletedInput completed when _audio.Completed(session, completed.Token):
                return Progress.Wait;
            case TimerElapsedInput elapsed when _delay.Number != 0 && elapsed.Token == _delay:
                _delay = default;
                if (_outcome is not null || !session.Line.IsUp)
                    return Progress.Continue;
                _audio.Play(session);
                _minimum = session.StartTimer(session.Properties.Duration("fetchaudiominimum"));
                return Progress.Wait;
            case TimerElapsedInput elapsed when _minimum.Number != 0 && elapsed.Token == _minimum:
                _minimum = default;
                return Progress.Continue;
            default:
                return session.Keep(input);
        }
    }

    private void BeginDelay(VoiceXmlSession session) =>
        _delay = session.StartTimer(session.Properties.Duration("fetchaudiodelay"));
}
