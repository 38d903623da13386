using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Resolves the prefixes of a start tag against its own declarations and those around it (Namespaces in XML 1.0).
/// </summary>
internal sealed class NamespaceScope(MarkupCursor cursor, OpenElements open)
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>The namespace of an element, or <c>null</c> after a fault.</summary>
    internal string? OfElement(string name, TextSpan span, IReadOnlyList<RawAttribute> attributes) =>
        Resolve(name, span, attributes, isElement: true);

    /// <summary>The namespace of an attribute, or <c>null</c> after a fault. One without a prefix has none (6.2).</summary>
    internal string? OfAttribute(in RawAttribute attribute, IReadOnlyList<RawAttribute> attributes)
    {
        if (attribute.Name == "xmlns")
            return CheckDeclaration(attribute, "") ? DeclarationNamespace : null;
        if (attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal))
            return CheckDeclaration(attribute, attribute.Name[6..]) ? DeclarationNamespace : null;
        return Resolve(attribute.Name, attribute.NameSpan, attributes, isElement: false);
    }

    private string? Resolve(string name, TextSpan span, IReadOnlyList<RawAttribute> attributes, bool isElement)
    {
        var colon = name.IndexOf(':');
        if (colon < 0)
            return isElement ? Find("xmlns", attributes) ?? "" : "";
        if (!IsQualifiedName(name, colon))
        {
            cursor.Fail(MarkupDiagnostics.MalformedQualifiedName, span, [name], "Write one \":\" at most, between two names.");
            return null;
        }

        var prefix = name[..colon];
        if (prefix == "xml")
            return XmlNamespace;
        var found = prefix == "xmlns" ? null : Find("xmlns:" + prefix, attributes);
        if (found is null)
        {
            cursor.Fail(
                MarkupDiagnostics.UndeclaredPrefix,
                new TextSpan(span.Start, colon),
                [prefix],
                $"Declare it with xmlns:{prefix}=\"…\", or write the name without it.");
        }

        return found;
    }

    private string? Find(string declaration, IReadOnlyList<RawAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == declaration)
                return attribute.Value;
        }

        for (var element = open.Depth > 0 ? open.Innermost : null; element is not null; element = element.Parent)
        {
            if (element.Attribute(declaration) is { } attribute)
                return attribute.Value;
        }

        return null;
    }

    // Namespaces in XML 1.0, 3: the reserved prefixes, and no prefix without a name. 2.2: prefixes have no colon.
    private bool CheckDeclaration(in RawAttribute attribute, string prefix)
    {
        var isPrefixed = attribute.Name.Length > "xmlns".Length;
        var reason = prefix switch
        {
            "xmlns" => "prefix \"xmlns\" cannot be declared",
            "xml" when attribute.Value != XmlNamespace => $"prefix \"xml\" always stands for \"{XmlNamespace}\"",
            not "xml" when attribute.Value == XmlNamespace => "only prefix \"xml\" stands for this namespace",
            _ when attribute.Value == DeclarationNamespace => "this namespace cannot be declared",
            _ when isPrefixed && attribute.Value.Length == 0 => "a prefix needs a namespace",
            _ when isPrefixed && !IsLocalName(prefix) => $"\"{prefix}\" is not a prefix",
            _ => null,
        };
        return reason is null
            || cursor.Fail(MarkupDiagnostics.InvalidNamespaceDeclaration, attribute.NameSpan, [attribute.Name, reason]);
    }

    private static bool IsQualifiedName(string name, int colon) => colon > 0 && IsLocalName(name.AsSpan(colon + 1));

    private static bool IsLocalName(ReadOnlySpan<char> name) =>
        !name.IsEmpty && XmlCharacters.IsNameStart(name[0]) && !name.Contains(':');
}
