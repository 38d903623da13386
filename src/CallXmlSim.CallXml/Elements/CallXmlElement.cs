using CallXmlSim.CallXml.Binding;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>callxml</c>: the root (CallXML 3.0 reference, 1.1, 2.1).</summary>
internal sealed class CallXmlElement() : ElementDefinition("callxml", "version")
{
    public static readonly CallXmlElement Instance = new();

    public override ProgramNode Bind(ElementBinding element) => BindRoot(element);

    public static RootNode BindRoot(ElementBinding element)
    {
        var version = element.Attribute("version");
        if (version?.Value.Trim() != "3.0")
        {
            element.Diagnostics.Report(
                BindDiagnostics.Version,
                version?.ValueSpan ?? element.Element.NameSpan,
                [version is null ? "not stated" : $"\"{version.Value}\""],
                "Write <callxml version=\"3.0\">.");
        }

        return new RootNode(element.Header(), element.Content(InheritanceScope.None));
    }
}
