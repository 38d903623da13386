using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Simulation.Tests.Sessions;

/// <summary>Shorthands for the effects and behaviours that the tests are written with.</summary>
internal static class Steps
{
    public static readonly WaitToken Token = new(7);

    public static readonly EndEffect End = new(EndReason.DocumentEnd);

    public static DialRequest To(string destination, double ringSeconds = 30) =>
        new(destination, null, TimeSpan.FromSeconds(ringSeconds));

    public static TransferEffect Bridge(string destination, bool listens = false) =>
        new(Token, To(destination), TransferKind.Bridge) { Listens = listens };

    public static PlayPromptsEffect Say(string text) => new(new WaitToken(99), [new SpeechSegment(text)]);

    public static Act After(double seconds, Action<VirtualCaller> act) => new(TimeSpan.FromSeconds(seconds), act);

    public static void Press(this VirtualCaller caller, char key) => caller.Press(DtmfDigit.Parse(key));

    public static void Say(this VirtualCaller caller, string words) => caller.Say(new Utterance(words));
}

/// <summary>Something that a person does so long after the call was answered.</summary>
internal sealed record Act(TimeSpan At, Action<VirtualCaller> Do);

/// <summary>A person who does things at given times, and notes what is heard.</summary>
internal sealed class Person(params Act[] acts) : ICallerBehaviour
{
    /// <summary>What was heard; what was cut off ends in a dash.</summary>
    public List<string> Heard { get; } = [];

    public string Keys { get; private set; } = "";

    public ListenModes ListenedFor { get; private set; }

    public bool CallEnded { get; private set; }

    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        for (var i = 0; i < acts.Length; i++)
            caller.WakeUp(acts[i].At, this, i);
    }

    void ICallerBehaviour.WokenUp(VirtualCaller caller, int tag) => acts[tag].Do(caller);

    void ICallerBehaviour.PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted) =>
        Heard.Add((prompt is SpeechSegment speech ? speech.Text : ((ToneSegment)prompt).Name) + (interrupted ? "-" : ""));

    void ICallerBehaviour.KeyHeard(VirtualCaller caller, DtmfDigit key) => Keys += key.Key;

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes) => ListenedFor = modes;

    void ICallerBehaviour.CallEnded(VirtualCaller caller) => CallEnded = true;
}
