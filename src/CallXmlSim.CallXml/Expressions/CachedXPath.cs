using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>
/// The expression of an attribute: compiled when the document is bound if it is constant, else whenever its text differs
/// from that of the time before.
/// </summary>
internal sealed class CachedXPath
{
    private readonly Func<string, string> _write;
    private volatile Compilation? _latest;

    /// <param name="template">The attribute.</param>
    /// <param name="write">Makes XPath of the interpolated text.</param>
    public CachedXPath(TextTemplate template, Func<string, string> write)
    {
        _write = write;
        if (template.Constant is { } text)
            Get(text, out _);
    }

    /// <summary>What is wrong with a constant expression; empty if nothing is.</summary>
    public string ConstantProblem => _latest?.Problem ?? "";

    /// <summary>The expression of a text; <c>null</c> if it is none.</summary>
    public XPathText? Get(string text, out string problem)
    {
        var latest = _latest;
        if (latest is null || latest.Text != text)
        {
            var compiled = XPathText.Compile(_write(text), out var found);
            _latest = latest = new Compilation(text, compiled, found);
        }

        problem = latest.Problem;
        return latest.Expression;
    }

    private sealed record Compilation(string Text, XPathText? Expression, string Problem);
}
