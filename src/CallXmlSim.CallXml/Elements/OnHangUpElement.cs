using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onhangup</c>: the call is over (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnHangUpElement() : DeprecatedHandlerElement("onhangup", EventFamilies.HangUp);
