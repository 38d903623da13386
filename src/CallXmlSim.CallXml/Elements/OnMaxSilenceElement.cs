using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onmaxsilence</c>: the caller was silent for too long (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnMaxSilenceElement() : DeprecatedHandlerElement("onmaxsilence", EventFamilies.MaxSilence);
