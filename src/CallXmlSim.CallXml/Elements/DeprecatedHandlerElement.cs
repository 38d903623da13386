using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary>A handler as CallXML 2.0 spells it, one element for each event (CallXML 3.0 reference, 2.32).</summary>
/// <param name="name">The element's name.</param>
/// <param name="family">The event.</param>
/// <param name="parameter">
/// The attribute that holds the event's parameter; without it the element handles all events of the family. <c>null</c>
/// where there is none.
/// </param>
internal abstract class DeprecatedHandlerElement(string name, string family, string? parameter = null)
    : ElementDefinition(name, parameter is null ? ["label", "next"] : ["label", "next", parameter])
{
    /// <summary>Whether the event's parameter must be given.</summary>
    protected virtual bool NeedsParameter => false;

    public override bool IsHandler => true;

    public override ProgramNode Bind(ElementBinding element)
    {
        var value = parameter is null ? null : element.Attribute(parameter);
        if (value is not null)
            element.Template(parameter!);
        else if (NeedsParameter)
            element.Required(parameter!, AttributeTypes.NonEmpty);
        var happened = string.IsNullOrWhiteSpace(value?.Value) ? family : $"{family}:{value.Value.Trim()}";
        if (value is not null && TextTemplate.Parse(happened).Constant is not null)
            element.HandlesEvent(happened, value);
        element.IsDeprecated($"<on event=\"{happened}\">");
        return OnElement.BindHandler(element, TextTemplate.Parse(happened));
    }
}
