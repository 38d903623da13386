using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>What is there before a scenario's call: scripts, contact center, web, and the call that is placed.</summary>
internal sealed record ScenarioWorld
{
    /// <summary>The caller's number unless the scenario names another: the one of the 8x8 documentation's examples.</summary>
    public const string DefaultCaller = "16505551212";

    /// <summary>The number of a script that nothing else gives a number.</summary>
    public const string DefaultScriptNumber = "16505550199";

    /// <summary>The scripts and the numbers that they answer; no number means every number that leads to a script.</summary>
    public required IReadOnlyList<ScriptAtNumber> Scripts { get; init; }

    /// <summary>The contact center; <c>null</c> for none.</summary>
    public ContactCenterConfiguration? ContactCenter { get; init; } = ContactCenterConfiguration.Default;

    /// <summary>The stubs in order.</summary>
    public IReadOnlyList<WebStub> Web { get; init; } = [];

    /// <summary>The caller's number.</summary>
    public string From { get; init; } = DefaultCaller;

    /// <summary>The number dialled; <c>null</c> for the contact center's first channel, or else the script's number.</summary>
    public string? To { get; init; }

    /// <summary>Who is at the numbers that scripts call.</summary>
    public IReadOnlyList<FarEndAtNumber> FarEnds { get; init; } = [];

    /// <summary>Who calls besides the caller.</summary>
    public IReadOnlyList<OtherCaller> OtherCallers { get; init; } = [];

    /// <summary>How calls to scripts are answered.</summary>
    public Answering Answering { get; init; }

    /// <summary>
    /// The variables that the first script's session is started with in place of a call; <c>null</c> when there is a call.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Start { get; init; }

    /// <summary>More about the call.</summary>
    public DialOptions Dialling { get; init; } = new();
}

/// <summary>A script and the number that leads to it.</summary>
/// <param name="Number">The telephone number; <c>null</c> for every number that leads to a script.</param>
/// <param name="Script">The script.</param>
internal sealed record ScriptAtNumber(string? Number, LoadedScript Script);
