using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>A manifest of kind <c>srgs</c>.</summary>
internal sealed record SrgsManifest
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Suite { get; init; }

    public required IReadOnlyList<SrgsTest> Tests { get; init; }

    /// <summary>Addresses that answer 404.</summary>
    public IReadOnlyList<string> Unreachable { get; init; } = [];

    /// <summary>The folder that the files are in.</summary>
    [JsonIgnore]
    public string Folder { get; private init; } = "";

    public static SrgsManifest Read(string path) =>
        JsonSerializer.Deserialize<SrgsManifest>(File.ReadAllBytes(path), Json)!
            with { Folder = Path.GetDirectoryName(Path.GetFullPath(path))! };
}

/// <summary>A grammar with what it must match and must not match.</summary>
internal sealed record SrgsTest
{
    /// <summary>The grammar's file; or see <see cref="Uri"/>.</summary>
    public string? File { get; init; }

    /// <summary>The address of a built-in grammar.</summary>
    public string? Uri { get; init; }

    public IReadOnlyList<SrgsPair> Pairs { get; init; } = [];

    /// <summary>Whether the grammar must be refused when it is loaded.</summary>
    public bool ExpectsLoadError { get; init; }

    /// <summary>Public rules to activate in parallel instead of the root.</summary>
    public IReadOnlyList<string>? ActivateRules { get; init; }

    /// <summary>Why a conforming processor may refuse the grammar.</summary>
    public string? MayReject { get; init; }

    /// <summary>Why the test cannot be run.</summary>
    public string? NotTestable { get; init; }

    /// <summary>Whether the test is reported without failing the run.</summary>
    public bool Optional { get; init; }

    [JsonIgnore]
    public string Id => File ?? Uri ?? throw new InvalidDataException("A test names neither a file nor a uri.");
}

/// <summary>An input and what becomes of it.</summary>
internal sealed record SrgsPair
{
    /// <summary>Tokens or keys, separated by blanks.</summary>
    public required string In { get; init; }

    /// <summary><c>REJECT</c>, <c>ACCEPT</c> or the exact parse.</summary>
    public required string Out { get; init; }

    /// <summary>What is wrong with the expected parse; only the acceptance counts then.</summary>
    public string? Erratum { get; init; }

    /// <summary>How the keys stand to the grammar: <c>none</c>, <c>partial</c>, <c>match</c> or <c>max</c>.</summary>
    public string? Prefix { get; init; }
}
