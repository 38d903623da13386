using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>oncparesult</c>: call progress analysis has a result, one only (CallXML 3.0 reference, 2.32).</summary>
internal sealed class OnCpaResultElement()
    : DeprecatedHandlerElement("oncparesult", EventFamilies.CallProgress, "type")
{
    protected override bool NeedsParameter => true;
}
