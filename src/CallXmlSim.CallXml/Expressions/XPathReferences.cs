using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>Finds the variables that an expression itself refers to: <c>$name</c> without a semicolon.</summary>
internal static class XPathReferences
{
    public static IEnumerable<string> In(string text)
    {
        for (var dollar = text.IndexOf('$'); dollar >= 0; dollar = text.IndexOf('$', dollar + 1))
        {
            var length = VariableName.LengthAt(text, dollar + 1);
            var end = dollar + 1 + length;
            if (length > 0 && (end == text.Length || text[end] != ';'))
                yield return text[(dollar + 1)..end];
        }
    }
}
