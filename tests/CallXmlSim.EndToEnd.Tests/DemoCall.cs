using System.Text;
using CallXmlSim.CallXml;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>One call to the External IVR demo, or to a variant of it, through the contact center.</summary>
internal sealed class DemoCall
{
    private const string Customer = "16505551212";
    private const string Channel = "18006661212";
    private const string ExternalIvr = "16505550199";

    /// <summary>The demo as it stands in the repository.</summary>
    public static readonly string Demo =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "external-ivr-demo.xml"));

    private DemoCall(Simulator simulator) => Simulator = simulator;

    public Simulator Simulator { get; }

    public RunEnd End { get; private set; }

    public IReadOnlyList<JournalEntry> Entries => Simulator.Journal.Entries;

    /// <summary>What was said, by whomever.</summary>
    public IReadOnlyList<string> Prompts => [.. All<PromptEntry>().Select(prompt => prompt.Text)];

    /// <summary>The journal for people.</summary>
    public string Transcript => string.Join('\n', new Transcript(Simulator.Journal).Lines);

    /// <summary>The journal for machines.</summary>
    public string Json
    {
        get
        {
            using var output = new MemoryStream();
            using (new JournalJsonWriter(Simulator.Journal, output))
            {
                // Disposing writes what is left.
            }

            return Encoding.UTF8.GetString(output.ToArray());
        }
    }

    /// <summary>The demo with one part written otherwise.</summary>
    public static string DemoWith(string part, string otherwise)
    {
        Demo.ShouldContain(part);
        return Demo.Replace(part, otherwise, StringComparison.Ordinal);
    }

    /// <summary>A script as a program.</summary>
    public static CallXmlProgram Bind(string script) =>
        CallXmlProgram.Bind(MarkupDocument.Read(SourceText.From(script, "external-ivr-demo.xml"))).Program!;

    /// <summary>Calls the demo and presses keys, each when the script next listens.</summary>
    public static DemoCall Pressing(
        string keys, string? script = null, ContactCenterConfiguration? contactCenter = null, Action<Simulator>? arrange = null) =>
        Of(new KeysWhenListening([.. keys.Select(DtmfDigit.Parse)]), script, contactCenter, arrange);

    /// <summary>Calls a script and runs the call to its end.</summary>
    public static DemoCall Of(
        ICallerBehaviour caller,
        string? script = null,
        ContactCenterConfiguration? contactCenter = null,
        Action<Simulator>? arrange = null)
    {
        var call = new DemoCall(new Simulator());
        call.Simulator.AttachContactCenter(contactCenter ?? ContactCenterConfiguration.Default);
        call.Simulator.MapNumber(ExternalIvr, Bind(script ?? Demo));
        arrange?.Invoke(call.Simulator);
        call.Simulator.Dial(Customer, Channel, caller);
        call.End = call.Simulator.RunToEnd();
        return call;
    }

    /// <summary>The entries of one type.</summary>
    public IReadOnlyList<T> All<T>()
        where T : JournalEntry => [.. Entries.OfType<T>()];

    /// <summary>The one entry of a type.</summary>
    public T The<T>()
        where T : JournalEntry => All<T>().ShouldHaveSingleItem();
}
