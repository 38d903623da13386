namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// The namespace declarations in force (Namespaces in XML 1.0, 6.1): found at once, however many elements and attributes
/// there are around.
/// </summary>
internal sealed class NamespaceDeclarations
{
    private readonly List<Declaration> _declarations = [];
    private readonly Dictionary<string, int> _innermost = new(StringComparer.Ordinal);

    /// <summary>Forgets what was declared in elements at <paramref name="depth"/> or deeper.</summary>
    internal void LeaveTo(int depth)
    {
        while (_declarations is [.., var last] && last.Depth >= depth)
        {
            if (last.Outer < 0)
                _innermost.Remove(last.Prefix);
            else
                _innermost[last.Prefix] = last.Outer;
            _declarations.RemoveAt(_declarations.Count - 1);
        }
    }

    internal void Declare(string prefix, string namespaceUri, int depth)
    {
        var outer = _innermost.GetValueOrDefault(prefix, -1);
        _innermost[prefix] = _declarations.Count;
        _declarations.Add(new Declaration(prefix, namespaceUri, depth, outer));
    }

    /// <summary>The namespace of a prefix, the default one for the empty prefix; <c>null</c> if none is declared.</summary>
    internal string? Find(string prefix) =>
        _declarations.Count > 0 && _innermost.TryGetValue(prefix, out var index) ? _declarations[index].NamespaceUri : null;

    // Outer: index of the declaration of the same prefix that this one hides; -1 if none.
    private readonly record struct Declaration(string Prefix, string NamespaceUri, int Depth, int Outer);
}
