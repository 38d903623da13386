using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>onanswer</c>: an outbound call is answered (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnAnswerElement() : DeprecatedHandlerElement("onanswer", EventFamilies.Answer);
