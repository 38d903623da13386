using System.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.VoiceXml;

namespace CallXmlSim.Benchmarks;

/// <summary>The VoiceXML documents of the benchmarks: the pizza order of the scripts, and forms to be filled.</summary>
internal static class Pizza
{
    /// <summary>What a caller says who orders in one sentence.</summary>
    public static readonly string[] Words = ["an order", "I would like a large pizza with ham", "yes"];

    /// <summary>The server that takes the order.</summary>
    public static WebStub Shop { get; } = new()
    {
        Method = "POST",
        Url = "https://napoli.example/order",
        Replies = [new StubReply { Body = Encoding.UTF8.GetBytes(Demo.Read("thanks.vxml")) }],
    };

    public static ICallApplication Bind() => Bind(Demo.Read("pizza-order.vxml"), "pizza-order.vxml");

    public static ICallApplication Bind(string text, string name) =>
        VoiceXmlProgram.Bind(MarkupDocument.Read(SourceText.From(text, name))).Program!;

    /// <summary>A form with so many fields, each of which takes one of three words.</summary>
    public static string Form(int fields)
    {
        var text = new StringBuilder("<vxml version=\"2.1\" xmlns=\"http://www.w3.org/2001/vxml\" xml:lang=\"en-US\"><form>");
        for (var i = 0; i < fields; i++)
            text.Append($"<field name=\"f{i}\"><prompt>Field {i}?</prompt><option>one</option><option>two</option><option>three</option></field>");
        return text.Append("</form></vxml>").ToString();
    }
}

/// <summary>Says one thing after another: each when the other side next begins to listen for speech.</summary>
internal sealed class WordsWhenListening(IReadOnlyList<string> words) : ICallerBehaviour
{
    private int _next;

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes)
    {
        if (modes.HasFlag(ListenModes.Speech) && _next < words.Count)
            caller.Say(new Utterance(words[_next++]), TimeSpan.FromSeconds(1));
    }
}
