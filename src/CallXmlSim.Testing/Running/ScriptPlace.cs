using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Running;

/// <summary>A place in a script: an element that was executed.</summary>
/// <param name="Source">The script.</param>
/// <param name="Span">The element's extent.</param>
public readonly record struct ScriptPlace(SourceText Source, TextSpan Span)
{
    /// <summary>The form <c>name:line:column</c>.</summary>
    public override string ToString() => $"{Source.Name}:{Source.PositionOf(Span.Start)}";
}
