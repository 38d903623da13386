using System.Xml.XPath;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>Says what is wrong with an expression as a clause that can follow a colon.</summary>
internal static class XPathProblem
{
    // What .NET says where it finds the end of the text instead of an operand.
    private const string MissingOperand = "Expression must evaluate to a node-set";

    public static string Of(XPathException exception)
    {
        var message = exception.Message.TrimEnd('.');
        if (message == MissingOperand)
            return "an operand is missing, or is no path where one is needed";
        return message.Length > 1 && char.IsUpper(message[0]) && char.IsLower(message[1])
            ? char.ToLowerInvariant(message[0]) + message[1..]
            : message;
    }
}
