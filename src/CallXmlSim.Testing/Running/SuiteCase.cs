using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>One thing that a suite reports on: a scenario, or a scenario file that mistakes make useless. Immutable.</summary>
public sealed class SuiteCase
{
    private SuiteCase(string name, SourceText source, LinePosition position)
    {
        Name = name;
        Source = source;
        Position = position;
    }

    /// <summary>The scenario's name with the row of its table of examples, or the file's name.</summary>
    public string Name { get; }

    /// <summary>The scenario file.</summary>
    public SourceText Source { get; }

    /// <summary>Where the case stands in its file.</summary>
    public LinePosition Position { get; }

    /// <summary>The scenario; <c>null</c> when the file cannot be used.</summary>
    public Scenario? Scenario { get; private init; }

    /// <summary>The names of the scripts that the scenario calls: paths of files as a rule.</summary>
    public IEnumerable<string> Scripts => Scenario?.World.Scripts.Select(script => script.Script.Source.Name) ?? [];

    /// <summary>Why the file cannot be used; empty for a scenario.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>A scenario to run.</summary>
    public static SuiteCase Of(Scenario scenario) =>
        new(scenario.FullName, scenario.Source, scenario.Source.PositionOf(scenario.Span.Start)) { Scenario = scenario };

    /// <summary>A scenario file with mistakes, which counts as one failure.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    public static SuiteCase Invalid(SourceText source, IReadOnlyList<Diagnostic> diagnostics) =>
        new(source.Name, source, new LinePosition(1, 1)) { Diagnostics = diagnostics };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
