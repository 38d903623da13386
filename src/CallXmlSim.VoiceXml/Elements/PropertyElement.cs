using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary><c>property</c>: a setting of the platform for what is around it (VoiceXML 2.0, 6.3).</summary>
internal static class PropertyElement
{
    /// <summary>The properties of an element with those around it.</summary>
    public static PropertyScope Scope(ElementBinding element, PropertyScope outer)
    {
        var own = new Dictionary<string, string>();
        string? invalid = null;
        foreach (var child in element.Children.Where(child => child.Name == "property"))
        {
            if (child.Text("name") is not { } name || child.Element.Attribute("value") is not { } value)
                continue;
            if (PropertyDefaults.Expected(name, value.Value.Trim()) is { } expected)
            {
                invalid ??= $"the property \"{name}\" cannot be \"{value.Value}\"";
                child.Diagnostics.Report(
                    BindDiagnostics.PropertyValue, value.ValueSpan, [name, value.Value, expected], $"Write {expected}.");
            }
            else
            {
                own[name] = value.Value.Trim();
                element.Binder.Prefetches.AddProperty(element.Element.Span, name, own[name]);
            }
        }

        return outer.With(own, invalid);
    }
}
