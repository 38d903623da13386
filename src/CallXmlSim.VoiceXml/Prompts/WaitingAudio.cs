using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>
/// Audio that is played again and again while something else is waited for: a fetch (VoiceXML 2.0, 6.1.1), or a far end
/// that rings (2.3.7.2). What is over at once, as audio that is not to be had, is not begun again.
/// </summary>
internal sealed class WaitingAudio(Uri address)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);

    private WaitToken _playing;
    private TimeSpan _began;

    public void Play(VoiceXmlSession session)
    {
        (_playing, _began) = (session.NextToken(), session.Now);
        session.Emit(new PlayPromptsEffect(_playing, [PlayableAudio.Of(address)]));
    }

    /// <summary>Prompts have ended; <c>false</c> when they are not these.</summary>
    public bool Completed(VoiceXmlSession session, WaitToken token)
    {
        if (_playing.Number == 0 || token != _playing)
            return false;
        _playing = default;
        if (session.Now - _began >= Shortest)
            Play(session);
        return true;
    }

    public void Stop(VoiceXmlSession session)
    {
        if (_playing.Number != 0)
            session.Emit(new StopPromptsEffect(_playing));
        _playing = default;
    }

    /// <summary>Nobody hears it any more.</summary>
    public void Forget() => _playing = default;
}
