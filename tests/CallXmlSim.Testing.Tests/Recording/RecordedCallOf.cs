using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scripts;
using CallXmlSim.Testing.Tests.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Recording;

/// <summary>Calls to be recorded.</summary>
internal static class RecordedCallOf
{
    /// <summary>Where the scenario file would be.</summary>
    public static string Target { get; } = Path.Combine(ScenarioText.Folder, "recorded.scenario.yaml");

    /// <summary>Makes a call through the demo's contact center, or to the script itself when a number is given.</summary>
    public static RecordedCall Script(
        string script, ICallerBehaviour caller, string? to = null, int seed = 1, WebStub? web = null, string? contactCenter = null)
    {
        var path = Path.Combine(ScenarioText.Folder, script);
        var setUp = contactCenter is null ? null : Path.Combine(ScenarioText.Folder, contactCenter);
        var configuration = setUp is null
            ? ContactCenterConfiguration.Default
            : ContactCenterLoader.LoadFile(setUp).Configuration.ShouldNotBeNull();
        var simulator = new Simulator(new SimulatorOptions { Seed = seed });
        simulator.AttachContactCenter(configuration);
        var application = ScriptLoader.LoadFile(path).Application.ShouldNotBeNull();
        foreach (var number in configuration.ExternalIvrNumbers)
            simulator.MapNumber(number, application);
        if (to is not null)
            simulator.MapNumber(to, application);
        if (web is not null)
            simulator.Web.Add(web);
        simulator.Dial(ScenarioWorld.DefaultCaller, to ?? configuration.ChannelNumbers.First(), caller);
        simulator.RunToEnd();
        return new RecordedCall(simulator.Journal, path)
        {
            ContactCenter = setUp,
            From = ScenarioWorld.DefaultCaller,
            To = to,
            Seed = seed,
        };
    }

    /// <summary>Presses keys, each when the script next listens.</summary>
    public static ICallerBehaviour Keys(string keys) => new KeysWhenListening([.. keys.Select(CallXmlSim.Recognition.DtmfDigit.Parse)]);

    /// <summary>Presses keys at seconds of the call.</summary>
    public static ICallerBehaviour KeysAt(params (char Key, double Seconds)[] keys) => new KeysAtTimes(
        [.. keys.Select(key => (CallXmlSim.Recognition.DtmfDigit.Parse(key.Key), TimeSpan.FromSeconds(key.Seconds)))]);
}
