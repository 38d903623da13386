namespace CallXmlSim.Documents.Text;

/// <summary>A place as editors show it: line and column, both counted from 1.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The form <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
