using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Resolves the prefixes of a start tag against its own declarations and those around it (Namespaces in XML 1.0).
/// </summary>
internal sealed class NamespaceScope(MarkupCursor cursor)
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";
    private const string DeclarationPrefix = "xmlns";

    private readonly NamespaceDeclarations _declarations = new();

    /// <summary>Takes in the declarations of a start tag with <paramref name="depth"/> elements around it.</summary>
    internal bool Enter(List<RawAttribute> attributes, int depth)
    {
        _declarations.LeaveTo(depth);
        foreach (var attribute in attributes)
        {
            if (DeclaredPrefix(attribute.Name) is not { } prefix)
                continue;
            if (!CheckDeclaration(attribute, prefix))
                return false;
            _declarations.Declare(prefix, attribute.Value, depth);
        }

        return true;
    }

    /// <summary>The namespace of an element, or <c>null</c> after a fault.</summary>
    internal string? OfElement(string name, TextSpan span) =>
        name.Contains(':') ? OfPrefixed(name, span) : _declarations.Find("") ?? "";

    /// <summary>The namespace of an attribute, or <c>null</c> after a fault. One without a prefix has none (6.2).</summary>
    internal string? OfAttribute(in RawAttribute attribute)
    {
        if (DeclaredPrefix(attribute.Name) is not null)
            return DeclarationNamespace;
        return attribute.Name.Contains(':') ? OfPrefixed(attribute.Name, attribute.NameSpan) : "";
    }

    private string? OfPrefixed(string name, TextSpan span)
    {
        if (!XmlCharacters.IsQualifiedName(name))
        {
            cursor.Fail(MarkupDiagnostics.MalformedQualifiedName, span, [name], "Write one \":\" at most, between two names.");
            return null;
        }

        var prefix = name[..name.IndexOf(':')];
        var found = prefix == "xml" ? XmlNamespace : _declarations.Find(prefix);
        if (found is null)
        {
            cursor.Fail(
                MarkupDiagnostics.UndeclaredPrefix,
                new TextSpan(span.Start, prefix.Length),
                [prefix],
                prefix == DeclarationPrefix
                    ? "Write the name without it."
                    : $"Declare it with xmlns:{prefix}=\"…\", or write the name without it.");
        }

        return found;
    }

    // Namespaces in XML 1.0, 3: the reserved prefixes and names, and no prefix without a namespace.
    private bool CheckDeclaration(in RawAttribute attribute, string prefix)
    {
        var isPrefixed = attribute.Name.Length > DeclarationPrefix.Length;
        var reason = prefix switch
        {
            DeclarationPrefix => "prefix \"xmlns\" cannot be declared",
            "xml" when attribute.Value != XmlNamespace => $"prefix \"xml\" always stands for \"{XmlNamespace}\"",
            not "xml" when attribute.Value == XmlNamespace => "only prefix \"xml\" stands for this namespace",
            _ when attribute.Value == DeclarationNamespace => "this namespace cannot be declared",
            _ when isPrefixed && !XmlCharacters.IsLocalName(prefix) => $"\"{prefix}\" is not a prefix",
            _ when isPrefixed && attribute.Value.Length == 0 => "a prefix needs a namespace",
            _ => null,
        };
        return reason is null || cursor.Fail(
            MarkupDiagnostics.InvalidNamespaceDeclaration, attribute.NameSpan, [attribute.Name, reason], "Remove it.");
    }

    // The empty prefix for xmlns="…"; null if the attribute declares nothing.
    private static string? DeclaredPrefix(string name)
    {
        if (!name.StartsWith(DeclarationPrefix, StringComparison.Ordinal))
            return null;
        if (name.Length == DeclarationPrefix.Length)
            return "";
        return name[DeclarationPrefix.Length] == ':' ? name[(DeclarationPrefix.Length + 1)..] : null;
    }
}
