using System.Text;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Collects what is heard of a prompt: text, pauses, marks and recordings, in order.</summary>
internal sealed class PromptText
{
    private readonly List<PromptSegment> _segments = [];
    private readonly StringBuilder _words = new();
    private string _voice = "";

    public void Append(string text) => _words.Append(text);

    /// <summary>A recording.</summary>
    public void Add(PromptSegment segment)
    {
        Flush();
        _segments.Add(segment);
    }

    public void Pause(TimeSpan time)
    {
        if (time == TimeSpan.Zero)
            Append(" ");
        else
            Add(new SilenceSegment(time));
    }

    public void Mark(string name) => Add(new MarkSegment(name));

    /// <summary>Changes the voice; gives the one before.</summary>
    public string BeginVoice(string voice)
    {
        Flush();
        var before = _voice;
        _voice = voice;
        return before;
    }

    /// <summary>Begins text that is read out in a certain way; gives the place where it begins.</summary>
    public int BeginSayAs() => _words.Length;

    /// <summary>Reads out the text since a place.</summary>
    public void EndSayAs(int start, string kind, string format)
    {
        start = Math.Min(start, _words.Length);
        var text = SpokenText.Collapse(_words.ToString(start, _words.Length - start));
        _words.Length = start;
        _words.Append(SayAs.Read(text, kind, format));
    }

    public IReadOnlyList<PromptSegment> Finish()
    {
        Flush();
        return _segments;
    }

    private void Flush()
    {
        var words = SpokenText.Collapse(_words.ToString());
        _words.Clear();
        if (words.Length > 0)
            _segments.Add(new SpeechSegment(words, _voice.Length == 0 ? null : _voice));
    }
}
