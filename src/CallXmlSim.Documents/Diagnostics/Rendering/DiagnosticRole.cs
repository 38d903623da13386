namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>What a piece of a rendered diagnostic is.</summary>
public enum DiagnosticRole
{
    /// <summary>Blanks, line breaks and punctuation.</summary>
    Plain,

    /// <summary>The severity and the id.</summary>
    Severity,

    /// <summary>The message.</summary>
    Message,

    /// <summary>Line numbers, the bar beside the source and the arrow.</summary>
    Gutter,

    /// <summary>File, line and column.</summary>
    Place,

    /// <summary>A line of the source.</summary>
    Source,

    /// <summary>The carets under the fault.</summary>
    Mark,

    /// <summary>The dashes under a related place, and what is said of it.</summary>
    RelatedMark,

    /// <summary>The word <c>help</c>.</summary>
    HelpLabel,

    /// <summary>The instruction that mends the fault.</summary>
    Help,
}
