using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Prompts;

namespace CallXmlSim.Simulation.Callers;

/// <content>What only those do who are rung: they answer or not, play tones, and may lose the connection.</content>
public sealed partial class VirtualCaller
{
    private PromptPlayer? _playing;

    /// <summary>Plays audio or a tone to the other side.</summary>
    public void Play(PromptSegment segment, TimeSpan after = default) => Do(Act.Play, after, 0, segment);

    /// <summary>Lets the network lose the connection.</summary>
    public void LoseConnection(TimeSpan after = default) => Do(Act.LoseConnection, after);

    internal override void OnOffered(CallLeg leg)
    {
        _leg = leg;
        var farEnd = _farEnd!;
        if (farEnd.EarlyMedia.Count > 0)
        {
            _playing = new PromptPlayer(_world, leg, this, null, farEnd.EarlyMedia, default);
            _playing.Start();
        }

        switch (farEnd.Answer)
        {
            case FarEndAnswer.Answers:
                Do(Act.Answer, farEnd.After);
                break;
            case FarEndAnswer.DoesNotAnswer:
                break;
            default:
                Do(Act.Refuse, farEnd.After, (int)CauseOf(farEnd.Answer));
                break;
        }
    }

    private static ReleaseCause CauseOf(FarEndAnswer answer) => answer switch
    {
        FarEndAnswer.Busy => ReleaseCause.Busy,
        FarEndAnswer.Rejects => ReleaseCause.Rejected,
        FarEndAnswer.NetworkBusy => ReleaseCause.NetworkBusy,
        _ => ReleaseCause.Unreachable,
    };

    private void AnswerNow()
    {
        _playing?.Stop();
        _leg!.Answer();
        _behaviour.Started(this);
        _behaviour.Answered(this);
    }

    private void PlayNow(PromptSegment segment)
    {
        if (!IsConnected)
            return;
        _playing?.Stop();
        _playing = new PromptPlayer(_world, _leg!, this, null, [segment], default);
        _playing.Start();
    }
}
