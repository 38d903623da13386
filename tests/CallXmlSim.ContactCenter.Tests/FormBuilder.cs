using System.Net;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>An ordered form; a name may be added twice.</summary>
internal sealed class FormBuilder
{
    private readonly List<(string Name, string Value)> _fields = [];

    /// <summary>Adds a field, unless the value is <c>null</c>.</summary>
    public FormBuilder With(string name, string? value)
    {
        if (value is not null)
            _fields.Add((name, value));
        return this;
    }

    /// <summary>Puts another value, or none, in place of a field's.</summary>
    public FormBuilder But(string name, string? value)
    {
        _fields.RemoveAll(field => field.Name == name);
        return With(name, value);
    }

    public override string ToString() => string.Join('&', _fields.Select(
        field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
}
