using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onmaxdigits</c>: the most digits have been keyed (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnMaxDigitsElement() : DeprecatedHandlerElement("onmaxdigits", EventFamilies.MaxDigits);
