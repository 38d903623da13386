using CallXmlSim.Documents.Yaml;
using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading.Steps;

/// <summary>Reads a step that is a mapping: its name with its value, and what belongs to it.</summary>
internal sealed class StepFields(ReadingScope scope, ConversationReader conversation)
{
    private static readonly (string Name, bool Value)[] During = [("the prompt", true)];

    /// <summary>Reads a step.</summary>
    /// <param name="fields">The mapping.</param>
    /// <param name="name">The key that names the step.</param>
    public ConversationStep? Read(YamlFields fields, YamlScalar name)
    {
        var span = fields.SpanOf(name.Value);
        if (name.Value == StepNames.HangsUp)
        {
            scope.Report(ScenarioDiagnostics.BadHangUp, span, name.Value + ":", "Write it as one phrase: \"- hangs up after 2s\".");
            return null;
        }

        ConversationStep? step = RequireValue(fields, name.Value) is not { } value ? null : name.Value switch
        {
            StepNames.Presses => Presses(value),
            StepNames.Says => Says(fields, value),
            StepNames.Plays => Plays(value),
            StepNames.StaysSilent => fields.Duration(name.Value) is { } time ? new SilenceStep(time) : null,
            StepNames.Waits => fields.Duration(name.Value) is { } time ? new WaitStep(time) : null,
            StepNames.AnyOrder => AnyOrder(value),
            _ => Hears(fields, name.Value, value),
        };
        if (name.Value is StepNames.Presses or StepNames.Says or StepNames.Plays)
        {
            var placement = new Placement(fields.Duration("after"), fields.OneOf("during", "a time", During) ?? false);
            step = step is ActionStep action ? action with { Placement = placement } : null;
        }

        fields.RejectOthers();
        return step is null ? null : step with { Span = span };
    }

    /// <summary>The value of the key that names the step; a missing one is reported.</summary>
    public YamlNode? RequireValue(YamlFields fields, string name)
    {
        var value = fields.Optional(name);
        if (value is null)
            PhraseReader.ReportNoValue(name, fields.SpanOf(name), scope);
        return value;
    }

    private PressStep? Presses(YamlNode value)
    {
        if (scope.Binder.Text(value, "\"presses\"") is not { } text)
            return null;
        var keys = new List<DtmfDigit>();
        foreach (var character in text.Where(character => character != ' '))
        {
            if (!DtmfDigit.TryParse(character, out var key))
            {
                const string help = "The keys are 0 to 9, * and #, and A to D.";
                scope.Report(ScenarioDiagnostics.NoKey, value.Span, character.ToString(), help);
                return null;
            }

            keys.Add(key);
        }

        if (keys.Count == 0)
            PhraseReader.ReportNoValue(StepNames.Presses, value.Span, scope);
        return keys.Count == 0 ? null : new PressStep(keys);
    }

    private SayStep? Says(YamlFields fields, YamlNode value)
    {
        var confidence = fields.Number("confidence", 0, 1) ?? 1;
        var alternatives = fields.Fields("or") is { } others ? Alternatives(others) : [];
        return scope.Binder.Text(value, "\"says\"") is { } text
            ? new SayStep(new Utterance(text, (double)confidence) { Alternatives = alternatives })
            : null;
    }

    private static List<Utterance> Alternatives(YamlFields others)
    {
        var alternatives = new List<Utterance>();
        foreach (var (words, _) in others.Mapping.Entries)
        {
            if (others.Number(words.Value, 0, 1) is { } confidence)
                alternatives.Add(new Utterance(words.Value, (double)confidence));
        }

        return alternatives;
    }

    private PlayStep? Plays(YamlNode value)
    {
        if (scope.Binder.Text(value, "\"plays\"") is not { } path || scope.Files.ReadBytes(value, path, scope) is not { } bytes)
            return null;
        if (SoundFile.Read(bytes, path, out var problem) is { } sound)
            return new PlayStep(path, sound);
        scope.Report(ScenarioDiagnostics.NoAudio, value.Span, path, problem, "Name a WAV, AU or VOX file.");
        return null;
    }

    private HearStep? Hears(YamlFields fields, string name, YamlNode value)
    {
        var (kind, optional) = StepNames.Hearing[name];
        var pattern = ValuePatterns.OfText(value, kind, $"\"{name}\"", scope);
        var then = fields.Optional("then") is { } steps ? conversation.Read(steps) : [];
        return pattern is null ? null : new HearStep(pattern) { Optional = optional, Then = then };
    }

    private AnyOrderStep? AnyOrder(YamlNode value)
    {
        var steps = new List<HearStep>();
        foreach (var step in conversation.Read(value))
        {
            if (step is HearStep hear)
                steps.Add(hear);
            else
                scope.Report(ScenarioDiagnostics.OnlyHeard, step.Span, step.Phrase, "Write it before or behind \"in any order\".");
        }

        if (value is YamlSequence { Items.Count: 0 })
            PhraseReader.ReportNoValue(StepNames.AnyOrder, value.Span, scope);
        return steps.Count == 0 ? null : new AnyOrderStep(steps);
    }
}
