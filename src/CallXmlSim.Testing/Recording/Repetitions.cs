using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Reading.Steps;

namespace CallXmlSim.Testing.Recording;

/// <summary>Writes steps that come again and again once, under <c>repeat</c>.</summary>
internal static class Repetitions
{
    private const int LongestBlock = 8;
    private const int FewestTimes = 3;

    public static YamlSequence Write(IReadOnlyList<RecordedStep> steps)
    {
        var items = new List<YamlNode>();
        for (var i = 0; i < steps.Count;)
        {
            var (length, times) = BlockAt(steps, i);
            var block = YamlBuilder.List(steps.Skip(i).Take(length).Select(step => step.ToYaml()));
            if (times == 1)
                items.Add(block.Items[0]);
            else
                items.Add(YamlBuilder.Mapping((StepNames.Repeat, YamlBuilder.Text($"{times}")), ("steps", block)));
            i += length * times;
        }

        return YamlBuilder.List(items);
    }

    // The block that saves the most lines; one step taken once if none saves any.
    private static (int Length, int Times) BlockAt(IReadOnlyList<RecordedStep> steps, int start)
    {
        var best = (Length: 1, Times: 1);
        for (var length = 1; length <= LongestBlock; length++)
        {
            var times = 1;
            while (IsSame(steps, start, start + (length * times), length))
                times++;
            if (times >= FewestTimes && length * (times - 1) > best.Length * (best.Times - 1))
                best = (length, times);
        }

        return best;
    }

    private static bool IsSame(IReadOnlyList<RecordedStep> steps, int one, int other, int length)
    {
        if (other + length > steps.Count)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (steps[one + i] != steps[other + i])
                return false;
        }

        return true;
    }
}
