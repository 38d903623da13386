using CallXmlSim.Cli.Arguments;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Cli.Playing;

/// <summary>The world around one call, before the call is dialled.</summary>
/// <param name="Script">The script that is played.</param>
internal sealed record CallSetup(ICallApplication Script)
{
    /// <summary>Who calls, unless something else is said: the customer of the published demo.</summary>
    public const string DefaultCaller = "16505551212";

    /// <summary>The script's path.</summary>
    public string ScriptPath { get; init; } = "";

    /// <summary>The path of the contact center's set-up; <c>null</c> for that of the demo.</summary>
    public string? ContactCenterPath { get; init; }

    /// <summary>The contact center around the script.</summary>
    public ContactCenterConfiguration ContactCenter { get; init; } = ContactCenterConfiguration.Default;

    /// <summary>The caller's number.</summary>
    public string From { get; init; } = DefaultCaller;

    /// <summary>The number to dial; <c>null</c> for the contact center's first channel.</summary>
    public string? To { get; init; }

    /// <summary>The number that ids are made from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Folders that are served under a URL.</summary>
    public IReadOnlyList<WebFolder> WebFolders { get; init; } = [];

    /// <summary>The variables that the session is started with in place of a call; <c>null</c> when somebody calls.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Start { get; init; }

    /// <summary>Who is at the numbers that scripts call.</summary>
    public IReadOnlyList<NumberedFarEnd> FarEnds { get; init; } = [];

    /// <summary>The folder that gets the recordings when the call is over; <c>null</c> for none.</summary>
    public string? RecordingsFolder { get; init; }

    /// <summary>Whether requests may go out to the real network.</summary>
    public bool UseNetwork { get; init; }

    /// <summary>The number that is dialled.</summary>
    public string DialledNumber => To ?? ContactCenter.ChannelNumbers.FirstOrDefault() ?? ScriptNumber;

    /// <summary>The number of a script that no contact center leads to.</summary>
    private static string ScriptNumber => "5000";

    /// <summary>
    /// Builds the world. The script answers at every number that the contact center forwards to as an external IVR, and at
    /// the dialled number if that is no channel.
    /// </summary>
    /// <param name="trace">Hears what the script executes; <c>null</c> for nobody.</param>
    public Simulator CreateWorld(IExecutionTrace? trace = null)
    {
        var world = new Simulator(new SimulatorOptions { Seed = Seed, Trace = trace });
        if (!ContactCenter.ChannelNumbers.Contains(DialledNumber))
            world.MapNumber(DialledNumber, Script);
        foreach (var number in ContactCenter.ExternalIvrNumbers)
            world.MapNumber(number, Script);
        world.AttachContactCenter(ContactCenter);
        foreach (var (number, _, farEnd) in FarEnds)
            world.MapNumber(number, farEnd);
        foreach (var (url, folder) in WebFolders)
            world.Web.MapFolder(url, folder);
        ScriptFolder.Of(Script)?.Serve(world.Web);
        if (UseNetwork)
            world.Web.UseNetwork();
        return world;
    }
}
