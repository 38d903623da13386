using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>oncallfailure</c>: an outbound call has failed (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnCallFailureElement() : DeprecatedHandlerElement("oncallfailure", EventFamilies.CallFailure, "value");
