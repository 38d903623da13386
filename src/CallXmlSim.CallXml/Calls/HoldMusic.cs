using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Calls;

/// <summary><c>playvalue</c> and <c>playrepeat</c> of <c>transfer</c>: what the caller hears while it rings (2.30).</summary>
internal sealed class HoldMusic(ElementBinding element)
{
    private readonly AttributeValue<string>? _file = element.Optional("playvalue", AttributeTypes.NonEmpty);
    private readonly AttributeValue<bool>? _repeats = element.Optional("playrepeat", AttributeTypes.Boolean);

    /// <summary>What to play; <c>null</c> for nothing.</summary>
    public bool TryRead(CallXmlSession session, out Playing? playing, out Progress failure)
    {
        (playing, failure) = (null, default);
        if (_file is null)
            return true;
        var repeats = false;
        if (!_file.TryRead(session, out var file, out failure)
            || (_repeats is not null && !_repeats.TryRead(session, out repeats, out failure)))
        {
            return false;
        }

        if (!DocumentUrl.TryResolve(session, file, out var url))
        {
            failure = session.RaiseError(ErrorType.Document, $"\"{file}\" is no URL");
            return false;
        }

        playing = new Playing([new AudioSegment(url)], repeats);
        return true;
    }

    /// <summary>Music that plays.</summary>
    internal sealed record Playing(IReadOnlyList<PromptSegment> Segments, bool Repeats);
}
