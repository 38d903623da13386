using System.Xml.XPath;
using System.Xml.Xsl;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>
/// What the names in an expression stand for: <c>$name</c> is the script's variable, as a string (CallXML 3.0 reference,
/// 5.2); a prefix is that of the source's outermost element. There are no functions beside those of XPath 1.0 (5.6).
/// </summary>
internal sealed class XPathNames(CallXmlSession session, XPathNavigator source) : XsltContext
{
    public override bool Whitespace => true;

    public override IXsltContextVariable ResolveVariable(string prefix, string name) =>
        new Variable(VariableReference.To(name).Read(session));

    public override IXsltContextFunction ResolveFunction(string prefix, string name, XPathResultType[] argTypes) =>
        throw new XPathException($"there is no function \"{name}\"");

    public override string LookupNamespace(string prefix)
    {
        var outermost = source.Clone();
        outermost.MoveToRoot();
        outermost.MoveToFirstChild();
        return outermost.LookupNamespace(prefix)
            ?? throw new XPathException($"the source declares no namespace prefix \"{prefix}\"");
    }

    public override bool PreserveWhitespace(XPathNavigator node) => true;

    public override int CompareDocument(string baseUri, string nextbaseUri) => 0;

    private sealed class Variable(string value) : IXsltContextVariable
    {
        public bool IsLocal => false;

        public bool IsParam => false;

        public XPathResultType VariableType => XPathResultType.String;

        public object Evaluate(XsltContext xsltContext) => value;
    }
}
