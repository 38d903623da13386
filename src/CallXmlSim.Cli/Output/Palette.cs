using CallXmlSim.Simulation.Journals;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>The colours of a transcript.</summary>
internal static class Palette
{
    private static readonly Style Time = new(Color.Grey);
    private static readonly Style Party = new(Color.Teal);
    private static readonly Style Speech = new(decoration: Decoration.Bold);
    private static readonly Style Key = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Value = new(Color.Olive);
    private static readonly Style Success = new(Color.Green);
    private static readonly Style Warning = new(Color.Yellow);
    private static readonly Style Error = new(Color.Red);
    private static readonly Style Faint = new(Color.Grey);

    /// <summary>The style of a part of a transcript's line.</summary>
    public static Style Of(TranscriptRole role) => role switch
    {
        TranscriptRole.Time => Time,
        TranscriptRole.Party => Party,
        TranscriptRole.Speech => Speech,
        TranscriptRole.Key => Key,
        TranscriptRole.Value => Value,
        TranscriptRole.Success => Success,
        TranscriptRole.Warning => Warning,
        TranscriptRole.Error => Error,
        TranscriptRole.Faint => Faint,
        _ => Style.Plain,
    };
}
