using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Web;
using CallXmlSim.VoiceXml;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>
/// VoiceXML documents in which values, texts and elements were changed at random. Each is refused with diagnostics or takes a
/// call of somebody who says and keys anything; whatever happens, nothing is thrown and the call comes to an end.
/// </summary>
public partial class MangledDocumentTests
{
    private const int DocumentsOfASeed = 40;

    private static readonly string[] Documents =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "voicexml"), "*.vxml", SearchOption.AllDirectories)
            .Where(file => !file.Contains("hostile", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly string[] Values =
        ["'", "0", "-1", "99999999999", "undefined", "null", "x", "*", "1s", "", "true", "{}", "[]", "error", "noinput", "#a", "application.lastresult$"];

    private static readonly string[] Words =
        ["yes", "no", "one", "rome", "boston", "four seven one one", "help", "exit", "cancel", "operator", "hello there"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mangled_document_is_refused_or_takes_a_call_that_ends(int seed)
    {
        var random = new Random(seed);
        var calls = 0;
        for (var i = 0; i < DocumentsOfASeed; i++)
        {
            var text = Mangled(Documents[random.Next(Documents.Length)], random);
            try
            {
                calls += TakesACall(text, random) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not ShouldAssertException)
            {
                throw new InvalidOperationException($"Document {i.ToString(CultureInfo.InvariantCulture)} of seed {seed.ToString(CultureInfo.InvariantCulture)}:\n{text}", failure);
            }
        }

        calls.ShouldBeGreaterThan(DocumentsOfASeed / 2);
    }

    private static bool TakesACall(string text, Random random)
    {
        var binding = VoiceXmlProgram.Bind(MarkupDocument.Read(SourceText.From(text, "https://ivr.example/mangled.vxml")));
        if (binding.Program is null)
        {
            binding.Diagnostics.ShouldNotBeEmpty(text);
            return false;
        }

        var world = new Simulator();
        world.MapNumber("5000", binding.Program);
        world.MapNumber("4711", new FarEnd());
        var reply = random.Next(2) == 0 ? Documents[random.Next(Documents.Length)] : "<a>x</a>";
        world.Web.Add(new WebStub { Url = "*", Replies = [new StubReply { Body = Encoding.UTF8.GetBytes(reply) }] });
        world.Dial("4930100", "5000", new Anything(random));
        world.RunUntil(TimeSpan.FromHours(2));
        world.OpenCalls.ShouldBe(0, text);
        return true;
    }

    private static string Mangled(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var places = Place().Matches(text);
            var place = places[random.Next(places.Count)];
            var other = places[random.Next(places.Count)];
            var replacement = place.Value[0] switch
            {
                '=' when random.Next(2) == 0 => $"=\"{Values[random.Next(Values.Length)]}\"",
                '=' => other.Value[0] == '=' ? other.Value : place.Value,
                '>' => "><",
                _ => "",
            };
            text = text.Remove(place.Index, place.Length).Insert(place.Index, replacement);
            if (place.Value[0] == '<')
                text = text.Insert(Math.Max(0, text.IndexOf("</", random.Next(text.Length), StringComparison.Ordinal)), place.Value);
        }

        return text;
    }

    // A value, the text between two tags, or an element without elements.
    [GeneratedRegex("""="[^"]*"|>[^<>]+<|<([a-z]+)(?:\s[^<>]*)?(?:/>|>[^<>]*</\1>)""")]
    private static partial Regex Place();

    /// <summary>Says or keys something whenever it is listened to, and hangs up after a while.</summary>
    private sealed class Anything(Random random) : ICallerBehaviour
    {
        private int _turns;

        void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes)
        {
            var after = TimeSpan.FromMilliseconds(random.Next(3000));
            if (++_turns > 30 || random.Next(40) == 0)
                caller.HangUp(after);
            else if (random.Next(3) == 0)
                caller.Press(DtmfDigit.Parse("0123456789*#"[random.Next(12)]), after);
            else
                caller.Say(new Utterance(Words[random.Next(Words.Length)], random.NextDouble()), after);
        }

        // Who is never listened to waits ten minutes.
        void ICallerBehaviour.Answered(VirtualCaller caller) => caller.HangUp(TimeSpan.FromMinutes(10));
    }
}
