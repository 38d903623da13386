using System.Globalization;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads a start tag, or the tag of an empty element (XML 1.0, 3.1).</summary>
internal sealed class StartTagReader(MarkupCursor cursor, OpenElements open)
{
    private readonly List<RawAttribute> _attributes = [];
    private readonly AttributeReader _attributeReader = new(cursor, open);
    private readonly NamespaceScope _namespaces = new(cursor);

    /// <summary>Reads the tag at the cursor; <c>null</c> after a fault.</summary>
    /// <param name="isEmpty">Whether the tag closes its element itself.</param>
    internal MarkupElement? Read(out bool isEmpty)
    {
        var start = cursor.Position++;
        var nameSpan = cursor.TakeName();
        var name = cursor.Slice(nameSpan);
        _attributes.Clear();
        isEmpty = false;
        if (open.Depth >= MarkupLimits.Depth)
        {
            cursor.Fail(MarkupDiagnostics.TooDeep, nameSpan, [name, Number(MarkupLimits.Depth)]);
            return null;
        }

        if (!ReadAttributes(name, nameSpan) || !ReadEnd(name, nameSpan, out isEmpty))
            return null;
        return Build(name, nameSpan, TextSpan.FromBounds(start, cursor.Position));
    }

    private bool ReadAttributes(string element, TextSpan elementSpan)
    {
        while (true)
        {
            var blank = cursor.SkipWhiteSpace();
            if (!XmlCharacters.IsNameStart(cursor.Current))
                return true;
            var start = cursor.Position;
            if (!blank)
            {
                var nameSpan = cursor.TakeName();
                return cursor.Fail(
                    MarkupDiagnostics.MissingBlank, nameSpan, [cursor.Slice(nameSpan), element], "Write a blank before it.");
            }

            if (!_attributeReader.Read(element, out var attribute))
                return false;
            if (FindDuplicate(attribute.Name) is { } first)
                return FailDuplicate(attribute.Name, attribute.NameSpan, first, element);
            if (_attributes.Count == MarkupLimits.Attributes)
            {
                return cursor.Fail(
                    MarkupDiagnostics.TooManyAttributes, elementSpan, [element, Number(MarkupLimits.Attributes)]);
            }

            _attributes.Add(attribute);
        }
    }

    private TextSpan? FindDuplicate(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Name == name)
                return attribute.NameSpan;
        }

        return null;
    }

    private bool FailDuplicate(string attribute, TextSpan span, TextSpan first, string element) =>
        cursor.Fail(
            MarkupDiagnostics.DuplicateAttribute,
            span,
            [attribute, element],
            "Remove one of the two.",
            [new RelatedSpan(first, $"\"{attribute}\" stands here already")]);

    private bool ReadEnd(string element, TextSpan elementSpan, out bool isEmpty)
    {
        isEmpty = cursor.IsAt("/>");
        if (cursor.Take(isEmpty ? "/>" : ">"))
            return true;
        if (!cursor.AtEnd && cursor.Current != '<')
        {
            return cursor.Fail(
                MarkupDiagnostics.UnexpectedInTag,
                new TextSpan(cursor.Position, 1),
                [cursor.Current.ToString(), "start tag", element],
                cursor.Current == '/' ? "Write \"/>\" without anything between." : "Remove it.");
        }

        var unclosed = UnclosedElements.Find(cursor.Source, cursor.Position, open.Tags);
        var help = "Write \">\" or \"/>\" at the end of the tag";
        if (unclosed.Count > 0)
            help += $", and \"{UnclosedElements.EndTags(unclosed)}\" where these elements end";
        return cursor.Fail(
            MarkupDiagnostics.UnfinishedTag,
            elementSpan,
            ["start tag", element],
            help + ".",
            UnclosedElements.Related(unclosed));
    }

    private MarkupElement? Build(string name, TextSpan nameSpan, TextSpan span)
    {
        if (!_namespaces.Enter(_attributes, open.Depth) || _namespaces.OfElement(name, nameSpan) is not { } elementNamespace)
            return null;
        var attributes = _attributes.Count == 0 ? [] : new MarkupAttribute[_attributes.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            if (_namespaces.OfAttribute(_attributes[i]) is not { } attributeNamespace)
                return null;
            attributes[i] = new MarkupAttribute(cursor.Source, _attributes[i], attributeNamespace);
            if (attributeNamespace.Length > 0 && !IsUnique(attributes.AsSpan(0, i), attributes[i], name))
                return null;
        }

        return new MarkupElement(name, elementNamespace, nameSpan, span, attributes);
    }

    // Namespaces in XML 1.0, 6.3: two prefixes may stand for one namespace.
    private bool IsUnique(ReadOnlySpan<MarkupAttribute> before, MarkupAttribute attribute, string element)
    {
        foreach (var other in before)
        {
            if (other.NamespaceUri == attribute.NamespaceUri && HaveOneLocalName(other.Name, attribute.Name))
                return FailDuplicate(attribute.Name, attribute.NameSpan, other.NameSpan, element);
        }

        return true;
    }

    private static bool HaveOneLocalName(string left, string right) =>
        left.AsSpan(left.IndexOf(':') + 1).SequenceEqual(right.AsSpan(right.IndexOf(':') + 1));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
