using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>Builds the simulated world of a scenario.</summary>
internal static class ScenarioSimulation
{
    /// <summary>Sets up numbers, contact center and web resources.</summary>
    /// <param name="world">What the scenario asks for; every script in it is bound.</param>
    /// <param name="options">The simulator's settings.</param>
    /// <param name="observe">Wraps each script's application.</param>
    public static Simulator Create(
        ScenarioWorld world,
        SimulatorOptions options,
        Func<ICallApplication, ICallApplication> observe)
    {
        var simulator = new Simulator(options);
        foreach (var stub in world.Web)
            simulator.Web.Add(stub);
        if (world.ContactCenter is { } contactCenter)
            simulator.AttachContactCenter(contactCenter);

        foreach (var (number, script) in world.Scripts)
        {
            var application = observe(script.Application!);
            script.Folder?.Serve(simulator.Web);
            if (number is not null)
            {
                simulator.MapNumber(number, application);
                continue;
            }

            foreach (var external in ScriptNumbers(world))
                simulator.MapNumber(external, application);
        }

        return simulator;
    }

    /// <summary>The number that the caller dials.</summary>
    public static string NumberDialled(ScenarioWorld world) =>
        world.To
        ?? FirstChannel(world.ContactCenter)
        ?? world.Scripts[0].Number
        ?? ScenarioWorld.DefaultScriptNumber;

    private static string? FirstChannel(ContactCenterConfiguration? contactCenter)
    {
        foreach (var tenant in contactCenter?.Tenants ?? [])
        {
            foreach (var channel in tenant.Channels)
            {
                if (channel.Enabled)
                    return channel.Number;
            }
        }

        return null;
    }

    // A contact center's IVR scripts dial the script; a number that is no channel of it leads to the script directly.
    private static IReadOnlyList<string> ScriptNumbers(ScenarioWorld world) =>
        world.ContactCenter is not { } contactCenter ? [NumberDialled(world)]
        : world.To is { } to ? [.. contactCenter.ExternalIvrNumbers, to]
        : contactCenter.ExternalIvrNumbers;
}
