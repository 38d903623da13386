using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Calls;

/// <summary>
/// The variables that a session begins with because of the request for its document: what was submitted, and what stands in
/// the URL's query (CallXML 3.0 reference, 5.1). Names that are no variables' are left out.
/// </summary>
internal static class SubmittedVariables
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(FetchRequest request)
    {
        var variables = new List<KeyValuePair<string, string>>();
        foreach (var pair in request.Url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                Add(variables, Decoded(pair[..equals]), Decoded(pair[(equals + 1)..]));
        }

        foreach (var field in request.Fields)
            Add(variables, field.Name, field.Value);
        return variables;
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static void Add(List<KeyValuePair<string, string>> variables, string name, string value)
    {
        if (VariableName.IsValid(name) && !VariableName.IsReserved(name))
            variables.Add(KeyValuePair.Create(name, value));
    }
}
