using System.Text.RegularExpressions;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>
/// A caller who does what the prompts say: the last directive since the last wait wins. Without one the caller is silent.
/// </summary>
/// <param name="hangsUpAfter">When the caller hangs up in any case; <c>null</c> for never.</param>
/// <param name="unasked">What the caller says or presses where no prompt asks for anything, in words: to end a transfer.</param>
internal sealed partial class DirectedCaller(TimeSpan? hangsUpAfter, string? unasked) : ICallerBehaviour
{
    /// <summary>So many waits, and the test is inconclusive.</summary>
    public const int MostWaits = 20;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private readonly List<string> _heard = [];
    private int _turn;

    /// <summary>What the caller did, in order.</summary>
    public List<string> Inputs { get; } = [];

    /// <summary>How many texts had been heard before each input.</summary>
    public List<int> HeardBefore { get; } = [];

    /// <summary>All texts heard, in order.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>All recordings heard, in order.</summary>
    public List<string> Recordings { get; } = [];

    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        if (hangsUpAfter is { } time)
            caller.HangUp(time);
    }

    void ICallerBehaviour.PromptStarted(VirtualCaller caller, PromptSegment prompt)
    {
        if (prompt is SpeechSegment speech)
        {
            _heard.Add(speech.Text);
            Texts.Add(speech.Text);
        }
        else if (prompt is AudioSegment audio)
        {
            Recordings.Add(audio.Url.ToString());
        }
    }

    void ICallerBehaviour.PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted) => Ready(caller);

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes) => Ready(caller);

    void ICallerBehaviour.WokenUp(VirtualCaller caller, int tag)
    {
        if (tag == _turn && caller is { Hears: null, ListenedFor: not ListenModes.None })
            Act(caller);
    }

    private void Ready(VirtualCaller caller) => caller.WakeUp(Moment, this, ++_turn);

    private void Act(VirtualCaller caller)
    {
        if (Inputs.Count >= MostWaits)
        {
            caller.HangUp();
            return;
        }

        var directive = _heard.LastOrDefault(text => Directive().IsMatch(text)) ?? "";
        _heard.Clear();
        HeardBefore.Add(Texts.Count);
        if (Spoken().Match(directive) is { Success: true } spoken)
            Say(caller, spoken.Groups[1].Value);
        else if (Pressed().Match(directive) is { Success: true } pressed)
            Press(caller, pressed.Groups[1].Value);
        else if (Plain().Match(directive) is { Success: true } plain)
            Say(caller, plain.Groups[1].Value);
        else
            DoOther(caller, directive);
    }

    private void DoOther(VirtualCaller caller, string directive)
    {
        if (directive.Contains("unrecognizable", StringComparison.OrdinalIgnoreCase))
        {
            Say(caller, "zyzzyva quux");
        }
        else if (directive.Contains("Hang up now", StringComparison.OrdinalIgnoreCase))
        {
            Inputs.Add("hang up");
            caller.HangUp();
        }
        else if (directive.Contains("Recite", StringComparison.OrdinalIgnoreCase))
        {
            Say(caller, "Mary had a little lamb");
        }
        else if (directive.Length == 0 && unasked?.Split(' ', 2) is [var verb, var what])
        {
            if (verb == "press")
                Press(caller, what);
            else
                Say(caller, ConfTransformer.WordsOf(what));
        }
        else
        {
            Inputs.Add("silence");
        }
    }

    private void Say(VirtualCaller caller, string words)
    {
        Inputs.Add($"say {words}");
        caller.Say(new Utterance(words));
    }

    private void Press(VirtualCaller caller, string keys)
    {
        Inputs.Add($"press {keys}");
        var after = TimeSpan.Zero;
        foreach (var key in keys.Where(key => DtmfDigit.TryParse(key, out _)))
        {
            caller.Press(DtmfDigit.Parse(key), after);
            after += TimeSpan.FromMilliseconds(200);
        }
    }

    [GeneratedRegex("Say '.+?'|Press '.+?'|Say London|Say New York|Say nothing|No input expected|unrecognizable|Hang up now|Recite", RegexOptions.IgnoreCase)]
    private static partial Regex Directive();

    [GeneratedRegex("Say '(.+?)'", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex("Press '(.+?)'", RegexOptions.IgnoreCase)]
    private static partial Regex Pressed();

    [GeneratedRegex("Say (London|New York)", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
