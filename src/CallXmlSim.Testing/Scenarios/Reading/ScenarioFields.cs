using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;
using CallXmlSim.Testing.Scenarios.Reading.Steps;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads one scenario.</summary>
internal sealed class ScenarioFields(ReadingScope scope)
{
    private readonly WorldFields _world = new(scope);
    private readonly ExpectFields _expect = new(scope);

    /// <summary>Whether it is the file's only scenario, which may have no name.</summary>
    public required bool IsAlone { get; init; }

    public Scenario? Read(YamlMapping mapping, int? example)
    {
        var fields = scope.Binder.Fields(mapping, "the scenario")!;
        if (IsAlone)
            fields.Optional("scenarios");
        fields.Optional("examples");
        var name = IsAlone ? scope.NotBlank(fields, "scenario") ?? FileName() : fields.RequiredText("scenario");
        var about = fields.Text("about");
        var world = _world.Read(fields);
        var conversation = fields.Optional("conversation") is { } steps ? scope.Once(steps, Conversation) : [];
        var expectations = fields.Optional("expect") is { } expect ? scope.Once(expect, _expect.Read) : Regular;
        var seed = fields.WholeNumber("seed");
        if (world is { ContactCenter: null })
            RejectContactCenter(expectations);
        fields.RejectOthers();
        if (name is null || world is null)
            return null;
        return new Scenario(name, scope.Binder.Diagnostics.Source, fields.SpanOf("scenario"), world)
        {
            About = about,
            Example = example,
            Seed = seed,
            Conversation = conversation,
            Expectations = expectations,
        };
    }

    private static IReadOnlyList<Expectation> Regular { get; } = [EndExpectation.Regular];

    private IReadOnlyList<ConversationStep> Conversation(YamlNode node) => new ConversationReader(scope).Read(node);

    private void RejectContactCenter(IReadOnlyList<Expectation> expectations)
    {
        foreach (var expectation in expectations)
        {
            var part = expectation switch
            {
                RouteExpectation { IsNowhere: false } => "routed to",
                PanelExpectation => "panel",
                OutcomeExpectation => "outcome",
                _ => null,
            };
            if (part is not null)
                scope.Report(ScenarioDiagnostics.NoContactCenter, expectation.Span, part, "Remove it, or \"contact center: none\".");
        }
    }

    private string FileName()
    {
        var name = Path.GetFileName(scope.Binder.Diagnostics.Source.Name);
        return name.EndsWith(ScenarioFile.Extension, StringComparison.OrdinalIgnoreCase)
            ? name[..^ScenarioFile.Extension.Length]
            : name;
    }
}
