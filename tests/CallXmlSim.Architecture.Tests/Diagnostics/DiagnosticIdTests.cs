using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Architecture.Tests.Diagnostics;

public sealed class DiagnosticIdTests
{
    /// <summary>The range of ids that each project hands out.</summary>
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["DOC0"] = "markup",
        ["CX1"] = "CallXML",
        ["VX2"] = "VoiceXML",
        ["GR3"] = "recognition grammars",
        ["ES4"] = "scripts",
        ["SE5"] = "run time",
        ["SIM6"] = "scenarios and replay",
        ["CC7"] = "contact center",
    };

    private static IReadOnlyList<DiagnosticDescriptor> Descriptors => DiagnosticCatalogue.Descriptors;

    [Fact]
    public void An_id_has_one_meaning() =>
        Descriptors.CountBy(descriptor => descriptor.Id).Where(count => count.Value > 1).ShouldBeEmpty();

    [Fact]
    public void An_id_is_its_range_s_prefix_and_three_digits() =>
        Descriptors.Select(descriptor => descriptor.Id)
            .Where(id => !Prefixes.Keys.Any(p => id.StartsWith(p, StringComparison.Ordinal) && Digits(id, p.Length)))
            .ShouldBeEmpty();

    private static bool Digits(string id, int start) => id.Length == start + 3 && id.Skip(start).All(char.IsAsciiDigit);
}
