using System.Xml.XPath;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>Says what is wrong with an expression as a clause that can follow a colon.</summary>
internal static class XPathProblem
{
    public static string Of(XPathException exception)
    {
        var message = exception.Message.TrimEnd('.');
        return message.Length > 1 && char.IsUpper(message[0]) && char.IsLower(message[1])
            ? char.ToLowerInvariant(message[0]) + message[1..]
            : message;
    }
}
