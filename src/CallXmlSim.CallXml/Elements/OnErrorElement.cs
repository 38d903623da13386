using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onerror</c>: something has failed (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnErrorElement() : DeprecatedHandlerElement("onerror", EventFamilies.Error, "type");
