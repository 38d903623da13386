namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Bounds against hostile text. A call script of any sane kind stays far below them.</summary>
internal static class MarkupLimits
{
    /// <summary>Longest document, in UTF-16 code units.</summary>
    internal const int Length = 16 * 1024 * 1024;

    /// <summary>Deepest nesting; the root element is at depth 1.</summary>
    internal const int Depth = 256;

    /// <summary>Most attributes of one element.</summary>
    internal const int Attributes = 256;
}
