using System.Globalization;
using CallXmlSim.Recognition;

namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller says something.</summary>
/// <param name="Utterance">The words and how well they are understood.</param>
internal sealed record SayStep(Utterance Utterance) : ActionStep
{
    /// <inheritdoc/>
    public override string Phrase => Utterance.Confidence < 1
        ? string.Create(CultureInfo.InvariantCulture, $"says \"{Utterance.Text}\" (confidence {Utterance.Confidence})")
        : $"says \"{Utterance.Text}\"";
}
