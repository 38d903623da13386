using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Testing.Recording;

/// <summary>A call that was made, and what it was made with. Immutable.</summary>
/// <param name="Journal">Everything that happened; it must have been kept.</param>
/// <param name="Script">The path of the script that answered, absolute or relative to the current folder.</param>
public sealed record RecordedCall(Journal Journal, string Script)
{
    /// <summary>The path of the contact center's set-up; <c>null</c> for that of the External IVR demo.</summary>
    public string? ContactCenter { get; init; }

    /// <summary>The number that the caller was told to dial; <c>null</c> for the contact center's first channel.</summary>
    public string? To { get; init; }

    /// <summary>The caller's number.</summary>
    public required string From { get; init; }

    /// <summary>The variables that the session was started with in place of a call; <c>null</c> when somebody called.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Start { get; init; }

    /// <summary>Numbers that scripts could call, each with the phrase of a scenario file that says who is there.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> FarEnds { get; init; } = [];

    /// <summary>The path of the file that was served under a URL; <c>null</c> if none was.</summary>
    public Func<Uri, string?> FileOf { get; init; } = static _ => null;

    /// <summary>What everything was made from that looks random.</summary>
    public int Seed { get; init; } = 1;
}
