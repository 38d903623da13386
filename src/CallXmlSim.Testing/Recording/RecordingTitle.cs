using CallXmlSim.Testing.Scenarios.Reading.Steps;

namespace CallXmlSim.Testing.Recording;

/// <summary>Names a recorded call after what the caller does.</summary>
internal static class RecordingTitle
{
    private const int MostDeeds = 4;

    public static string Of(IReadOnlyList<RecordedStep> steps)
    {
        var deeds = new List<string>();
        var keys = "";
        foreach (var step in steps)
        {
            if (step.Verb == StepNames.Presses)
                keys += keys.Length == 0 ? step.Value : $" {step.Value}";
            else if (step.Verb is StepNames.Says or StepNames.HangsUp)
                Flush(step.Verb == StepNames.Says ? $"says \"{step.Value}\"" : step.Verb);
        }

        Flush(null);
        if (deeds.Count > MostDeeds)
            deeds = [.. deeds.Take(MostDeeds), "goes on"];
        return deeds.Count == 0 ? "The caller only listens" : "The caller " + Joined(deeds);

        void Flush(string? deed)
        {
            if (keys.Length > 0)
                deeds.Add("presses " + keys);
            keys = "";
            if (deed is not null)
                deeds.Add(deed);
        }
    }

    private static string Joined(List<string> deeds) =>
        deeds.Count == 1 ? deeds[0] : $"{string.Join(", ", deeds[..^1])} and {deeds[^1]}";
}
