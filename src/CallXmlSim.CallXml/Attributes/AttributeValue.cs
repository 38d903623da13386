using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>
/// An attribute of one element: read once if it is constant, else whenever the element runs. A value that cannot be read
/// raises <c>error:document</c> at that time (CallXML 3.0 reference, 4.2). Immutable.
/// </summary>
internal sealed class AttributeValue<T>
{
    private readonly string _name;
    private readonly AttributeType<T> _type;
    private readonly TextTemplate? _template;
    private readonly T? _constant;
    private readonly bool _isRead;

    private AttributeValue(string name, AttributeType<T> type, TextTemplate? template)
    {
        _name = name;
        _type = type;
        _template = template;
        _isRead = template?.Constant is { } text && type.TryRead(text, out _constant);
    }

    /// <summary>Whether the value is constant and cannot be read.</summary>
    public bool IsBad => _template?.Constant is not null && !_isRead;

    public static AttributeValue<T> Of(string name, AttributeType<T> type, TextTemplate template) =>
        new(name, type, template);

    /// <summary>A required attribute that the element lacks.</summary>
    public static AttributeValue<T> Missing(string name, AttributeType<T> type) => new(name, type, null);

    /// <summary>The value as it is now.</summary>
    /// <param name="session">The session that runs the element.</param>
    /// <param name="value">The value.</param>
    /// <param name="failure">How the session goes on after the error that was raised; to be returned at once.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryRead(CallXmlSession session, [MaybeNullWhen(false)] out T value, out Progress failure)
    {
        failure = default;
        if (_isRead)
        {
            value = _constant!;
            return true;
        }

        value = default;
        var text = _template?.Evaluate(session);
        if (text is not null && _type.TryRead(text, out value))
            return true;
        failure = session.RaiseError(ErrorType.Document, text is null
            ? $"the attribute \"{_name}\" is missing"
            : $"\"{text}\" is no value for the attribute \"{_name}\": it must be {_type.Expectation}");
        return false;
    }
}
