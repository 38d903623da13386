using System.Globalization;
using System.Runtime.CompilerServices;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Text;

/// <summary>
/// A text with references <c>$name;</c>, split when the document is bound (CallXML 3.0 reference, 5.2). One pass: values
/// are not expanded again. Immutable.
/// </summary>
internal sealed class TextTemplate
{
    private readonly TemplatePart[] _parts;

    private TextTemplate(string source, TemplatePart[] parts)
    {
        Source = source;
        _parts = parts;
        Constant = parts switch
        {
            [] => "",
            [{ Variable: null } only] => only.Literal,
            _ => null,
        };
    }

    public static readonly TextTemplate Empty = new("", []);

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>The text itself when it refers to no variable, else <c>null</c>.</summary>
    public string? Constant { get; }

    /// <summary>The variables referred to, in order.</summary>
    public IEnumerable<VariableReference> Variables =>
        _parts.Where(part => part.Variable is not null).Select(part => part.Variable!);

    public static TextTemplate Parse(string text) => new(text, [.. TemplateReader.Split(text)]);

    /// <summary>The text of a reference to one variable.</summary>
    public static TextTemplate Of(VariableReference variable) =>
        new($"${variable.Name};", [new TemplatePart("", variable)]);

    /// <summary>The longest text that variables make, in UTF-16 code units. The rest is left out: no element takes so much.</summary>
    private const int LongestText = 4 * 1024 * 1024;

    /// <summary>The text with the variables' present values. Allocates nothing for a constant or a lone variable.</summary>
    public string Evaluate(CallXmlSession session)
    {
        if (Constant is not null)
            return Constant;
        if (_parts.Length == 1)
            return _parts[0].Variable!.Read(session);
        var text = new DefaultInterpolatedStringHandler(
            Source.Length, _parts.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        var length = 0;
        foreach (var part in _parts)
        {
            var value = part.Variable is null ? part.Literal : part.Variable.Read(session);
            length += value.Length;
            if (length > LongestText)
                break;
            text.AppendLiteral(value);
        }

        return text.ToStringAndClear();
    }
}

/// <summary>A literal, or a variable when that is not <c>null</c>.</summary>
internal readonly record struct TemplatePart(string Literal, VariableReference? Variable);
