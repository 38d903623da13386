using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>What scripts see of a recognition: <c>application.lastresult$</c> and shadow variables (VoiceXML 2.0, 2.3.1, 5.1.5).</summary>
internal static class LastResult
{
    private const string Name = "lastresult$";

    /// <summary>Assigns <c>application.lastresult$</c>: an array that has the properties of its first element itself.</summary>
    public static void Assign(VoiceXmlSession session, RecognitionResult result)
    {
        var hypotheses = result.Hypotheses.Select(hypothesis => ScriptValue.From(Shadow(result, hypothesis)));
        session.Context.Application.Declare(
            Name, ScriptValue.From(ScriptRecord.ArrayOf([.. hypotheses], Properties(result, result.Best))));
    }

    /// <summary>The shadow variable of an input item.</summary>
    public static ScriptRecord Shadow(RecognitionResult result, Recognized hypothesis) => ScriptRecord.Of(Properties(result, hypothesis));

    private static List<(string Name, ScriptValue Value)> Properties(RecognitionResult result, Recognized hypothesis)
    {
        var properties = new List<(string Name, ScriptValue Value)>
        {
            ("confidence", ScriptValue.From(hypothesis.Confidence)),
            ("utterance", ScriptValue.From(hypothesis.Utterance)),
            ("inputmode", ScriptValue.From(result.InputMode)),
            ("interpretation", hypothesis.Interpretation),
        };
        if (result.MarkName is not null)
        {
            properties.Add(("markname", ScriptValue.From(result.MarkName)));
            properties.Add(("marktime", ScriptValue.From(result.MarkTime)));
        }

        if (result.RecordingOf is { } recording)
        {
            properties.Add(("recording", result.Recording));
            properties.Add(("recordingsize", ScriptValue.From(recording.Content.Length)));
            properties.Add(("recordingduration", ScriptValue.From(recording.Duration.TotalMilliseconds)));
        }

        return properties;
    }
}
