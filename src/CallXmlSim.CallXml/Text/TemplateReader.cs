namespace CallXmlSim.CallXml.Text;

/// <summary>
/// Splits a text at its references. A <c>$</c> without a dotted name and a semicolon behind it is literal, so "costs $5"
/// needs no care (CallXML 3.0 reference, 5.2).
/// </summary>
internal static class TemplateReader
{
    public static IEnumerable<TemplatePart> Split(string text)
    {
        var literalStart = 0;
        for (var dollar = text.IndexOf('$'); dollar >= 0; dollar = text.IndexOf('$', dollar + 1))
        {
            var length = VariableName.LengthAt(text, dollar + 1);
            var end = dollar + 1 + length;
            if (length == 0 || end >= text.Length || text[end] != ';')
                continue;
            if (dollar > literalStart)
                yield return new TemplatePart(text[literalStart..dollar], null);
            yield return new TemplatePart("", VariableReference.To(text[(dollar + 1)..end]));
            literalStart = end + 1;
            dollar = end;
        }

        if (literalStart < text.Length)
            yield return new TemplatePart(text[literalStart..], null);
    }
}
