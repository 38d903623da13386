using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onmaxtime</c>: the time is over (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnMaxTimeElement() : DeprecatedHandlerElement("onmaxtime", EventFamilies.MaxTime);
