using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>A manifest of kind <c>voicexml</c>.</summary>
internal sealed record VoiceXmlManifest
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Suite { get; init; }

    public required IReadOnlyList<VoiceXmlTest> Tests { get; init; }

    /// <summary>The folder that the files are in.</summary>
    [JsonIgnore]
    public string Folder { get; private init; } = "";

    public static VoiceXmlManifest Read(string path) =>
        JsonSerializer.Deserialize<VoiceXmlManifest>(File.ReadAllBytes(path), Json)!
            with { Folder = Path.GetDirectoryName(Path.GetFullPath(path))! };
}

/// <summary>An assertion with its documents.</summary>
internal sealed record VoiceXmlTest
{
    public required string Id { get; init; }

    /// <summary>The first document, relative to the manifest's folder.</summary>
    public required string Entry { get; init; }

    /// <summary>All that exists for the test.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary><c>conf</c>, <c>exit</c> or <c>output</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>What the caller should be asked for, in order.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>What the telephone network does with a transfer; <c>null</c> for nothing.</summary>
    public string? Telephony { get; init; }

    /// <summary>Whether the test is reported without failing the run.</summary>
    public bool Optional { get; init; }

    /// <summary>What must hold besides the verdict.</summary>
    public VoiceXmlExpectation? Expect { get; init; }
}

/// <summary>What must hold besides the verdict of a test.</summary>
internal sealed record VoiceXmlExpectation
{
    public IReadOnlyList<string> SpokenInOrder { get; init; } = [];

    /// <summary>After how many inputs what is spoken counts.</summary>
    public int AfterInput { get; init; }

    public IReadOnlyList<string> Audio { get; init; } = [];

    public IReadOnlyList<string> LoggedInOrder { get; init; } = [];

    /// <summary>The session's exit value, a string or a number.</summary>
    public JsonElement? ExitValue { get; init; }
}
