using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Prompts;

/// <summary>The audio of one segment: on its way from the web, there, or not to be had.</summary>
internal sealed class AudioLoad : IRequestOwner
{
    private readonly AudioSegment _segment;
    private readonly CallLeg _leg;
    private readonly PromptPlayer _player;

    private AudioLoad(AudioSegment segment, CallLeg leg, PromptPlayer player)
    {
        _segment = segment;
        _leg = leg;
        _player = player;
    }

    /// <summary>Whether it is still under way.</summary>
    public bool IsUnderWay => Audio is null && Problem is null;

    /// <summary>The audio, when it is there.</summary>
    public AudioFile? Audio { get; private set; }

    /// <summary>Why it cannot be had, in words that name it; <c>null</c> unless it is so.</summary>
    public string? Problem { get; private set; }

    LegReference IRequestOwner.Reference => _leg.Reference;

    string IRequestOwner.SessionId => _player.SessionId;

    /// <summary>Begins to fetch the audio of a segment, unless the segment has it with it.</summary>
    public static AudioLoad Begin(World world, AudioSegment segment, CallLeg leg, PromptPlayer player)
    {
        var load = new AudioLoad(segment, leg, player);
        if (segment.Recording is { } recording)
        {
            load.Take(recording.Content, recording.ContentType);
            return load;
        }

        var request = new FetchRequest("GET", segment.Url, [], FetchPurpose.Audio)
        {
            Caching = segment.Caching,
            Timeout = segment.FetchTimeout,
        };
        RequestInFlight.Send(world, leg.Call, load, request);
        return load;
    }

    void IRequestOwner.RequestEnded(WaitToken token, FetchOutcome outcome)
    {
        switch (outcome)
        {
            case FetchReply { IsSuccess: true } reply:
                Take(reply.Body, reply.ContentType);
                break;
            case FetchReply reply:
                Problem = $"\"{_segment.Url}\" answered with status {reply.Status}";
                break;
            case FetchFailure failure:
                Problem = failure.Message;
                break;
        }

        _player.Loaded(this);
    }

    private void Take(ReadOnlyMemory<byte> content, string mediaType)
    {
        var type = _segment.MediaType.Length > 0 && AudioFile.IsUnspecific(mediaType) ? _segment.MediaType : mediaType;
        Audio = AudioFile.Read(content, type, _segment.Url.AbsolutePath, out var problem);
        if (Audio is null)
            Problem = $"\"{_segment.Url}\" cannot be played: {problem}";
    }
}
