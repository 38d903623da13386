using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>ontermdigit</c>: a terminating digit was keyed (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnTermDigitElement() : DeprecatedHandlerElement("ontermdigit", EventFamilies.TermDigit, "value");
