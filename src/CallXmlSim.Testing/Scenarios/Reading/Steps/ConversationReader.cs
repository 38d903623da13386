using System.Globalization;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading.Steps;

/// <summary>Reads the steps of one conversation.</summary>
internal sealed class ConversationReader
{
    /// <summary>How many steps a conversation may have, repetitions counted.</summary>
    public const int MostSteps = 10_000;

    private readonly ReadingScope _scope;
    private readonly StepFields _steps;
    private int _count;

    public ConversationReader(ReadingScope scope)
    {
        _scope = scope;
        _steps = new StepFields(scope, this);
    }

    /// <summary>Reads a list of steps; what cannot be read is left out, having been reported.</summary>
    public IReadOnlyList<ConversationStep> Read(YamlNode node)
    {
        var steps = new List<ConversationStep>();
        var hasHungUp = false;
        foreach (var item in _scope.Binder.Items(node, "a conversation"))
        {
            if (hasHungUp)
            {
                _scope.Report(ScenarioDiagnostics.AfterHangUp, item.Span, "", "Make \"hangs up\" the last step.");
                break;
            }

            if (_count >= MostSteps)
            {
                var most = MostSteps.ToString(CultureInfo.InvariantCulture);
                _scope.Report(ScenarioDiagnostics.TooManySteps, item.Span, most, "Make several scenarios of it.");
                break;
            }

            var before = steps.Count;
            Read(item, steps);
            hasHungUp = steps.Count > before && steps[^1] is HangUpStep;
        }

        return steps;
    }

    private void Read(YamlNode node, List<ConversationStep> steps)
    {
        if (node is YamlScalar { IsNull: false } phrase)
        {
            Add(PhraseReader.Read(phrase, _scope), steps);
            return;
        }

        if (_scope.Binder.Fields(node, "a step") is not { } fields)
            return;
        switch (StepNames.In(fields.Mapping))
        {
            case []:
                ReportUnknown(fields.Mapping);
                break;
            case [{ Value: StepNames.Repeat }]:
                Repeat(fields, steps);
                break;
            case [var name]:
                Add(_steps.Read(fields, name), steps);
                break;
            case [var first, var second, ..]:
                _scope.Report(
                    ScenarioDiagnostics.SeveralSteps, second.Span, first.Value, second.Value, "Write \"- \" before the second one.");
                break;
        }
    }

    private void Repeat(YamlFields fields, List<ConversationStep> steps)
    {
        var times = _steps.RequireValue(fields, StepNames.Repeat) is null
            ? null
            : fields.WholeNumber(StepNames.Repeat, 1, MostSteps);
        var repeated = fields.Required("steps") is { } list ? Read(list) : [];
        fields.RejectOthers();
        if (times is null || repeated.Count == 0)
            return;
        if (times > 1 && repeated[^1] is HangUpStep hangUp)
            _scope.Report(ScenarioDiagnostics.AfterHangUp, hangUp.Span, "", "Hang up behind the repeated steps.");

        // The first time was counted while it was read.
        if (!Count(repeated.Count * (times.Value - 1L), fields))
            return;
        for (var i = 0; i < times; i++)
            steps.AddRange(repeated);
    }

    private void Add(ConversationStep? step, List<ConversationStep> steps)
    {
        if (step is null)
            return;
        _count++;
        steps.Add(step);
    }

    private bool Count(long more, YamlFields fields)
    {
        if (_count + more > MostSteps)
        {
            var most = MostSteps.ToString(CultureInfo.InvariantCulture);
            _scope.Report(ScenarioDiagnostics.TooManySteps, fields.SpanOf(StepNames.Repeat), most, "Repeat less often.");
            return false;
        }

        _count += (int)more;
        return true;
    }

    private void ReportUnknown(YamlMapping mapping)
    {
        var at = mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span;
        var name = mapping.Entries is [var entry, ..] ? entry.Key.Value : "";
        _scope.Report(ScenarioDiagnostics.UnknownStep, at, name, PhraseReader.Suggestion(name));
    }
}
