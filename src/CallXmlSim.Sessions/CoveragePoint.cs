using CallXmlSim.Documents.Text;

namespace CallXmlSim.Sessions;

/// <summary>
/// A part of a program that a call can run. When it does, <see cref="IExecutionTrace.Executed"/> is called with the
/// same source and span.
/// </summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Name">What a report calls it: an element's name, a handler's event, a choice as written.</param>
/// <param name="Source">The document it stands in.</param>
/// <param name="Span">Its place there, as a whole.</param>
public sealed record CoveragePoint(CoverageKind Kind, string Name, SourceText Source, TextSpan Span);

/// <summary>What a <see cref="CoveragePoint"/> is.</summary>
public enum CoverageKind
{
    /// <summary>An element, or text that is spoken, which is run in its turn.</summary>
    Element,

    /// <summary>A handler, run when its event occurs.</summary>
    Handler,

    /// <summary>One of the inputs that are listened for, run when it is matched.</summary>
    Choice,

    /// <summary>A rule of a recognition grammar, run when it takes part in a match.</summary>
    GrammarRule,
}
