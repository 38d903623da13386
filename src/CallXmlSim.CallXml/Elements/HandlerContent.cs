namespace CallXmlSim.CallXml.Elements;

/// <summary>What stands in an element that may hold handlers only.</summary>
/// <param name="Content">The handlers.</param>
/// <param name="HoldsOthers">Whether there is something else, which makes the element an error (CallXML 3.0 reference, 1.3).</param>
internal sealed record HandlerContent(ContainerContent Content, bool HoldsOthers);
