using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onexternalevent</c>: another session has sent an event (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnExternalEventElement() : DeprecatedHandlerElement("onexternalevent", EventFamilies.External, "value");
