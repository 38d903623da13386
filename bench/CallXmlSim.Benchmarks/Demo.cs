using System.Reflection;
using CallXmlSim.CallXml;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Benchmarks;

/// <summary>The External IVR demo, as all benchmarks use it.</summary>
internal static class Demo
{
    public const string Caller = "16505551212";
    public const string Channel = "18006661212";
    private const string ExternalIvr = "16505550199";

    /// <summary>The demo document.</summary>
    public static string Text { get; } = Read("external-ivr-demo.xml");

    /// <summary>A world in which the demo answers for the contact center's external IVR.</summary>
    public static Simulator CreateWorld(ICallApplication demo, JournalMode journal)
    {
        var world = new Simulator(new SimulatorOptions { Journal = journal });
        world.MapNumber(ExternalIvr, demo);
        world.AttachContactCenter(ContactCenterConfiguration.Default);
        return world;
    }

    /// <summary>A caller who presses 1.</summary>
    public static ICallerBehaviour PressesOne() => new KeysWhenListening([DtmfDigit.Parse('1')]);

    /// <summary>The demo, read and bound.</summary>
    public static ICallApplication Bind() => Bind(MarkupDocument.Read(SourceText.From(Text, "external-ivr-demo.xml")));

    /// <summary>The demo, bound.</summary>
    public static ICallApplication Bind(MarkupDocument document) => CallXmlProgram.Bind(document).Program!;

    /// <summary>A script that the benchmarks bring along.</summary>
    public static string Read(string name)
    {
        var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
