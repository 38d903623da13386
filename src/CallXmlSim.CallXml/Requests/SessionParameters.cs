using System.Text;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Requests;

/// <summary>
/// The session variables that the platform itself adds to the query of every request for a document (CallXML 3.0
/// reference, 5.1, 5.3).
/// </summary>
internal static class SessionParameters
{
    /// <summary>The URL with all that have a value and are sent neither by its query nor as a field already.</summary>
    public static Uri AddTo(Uri url, IReadOnlyList<FetchField> fields, CallXmlSession session)
    {
        if (!session.Options.SendsSessionVariables || url.Scheme is not ("http" or "https"))
            return url;
        var query = new StringBuilder(url.Query);
        foreach (var name in SystemVariables.OfTheCall)
        {
            var value = SystemVariables.Find(name)!(session);
            if (value.Length == 0 || Holds(url.Query, name) || IsField(fields, name))
                continue;
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return new Uri(url.GetLeftPart(UriPartial.Path) + query);
    }

    private static bool IsField(IReadOnlyList<FetchField> fields, string name) =>
        fields.Any(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(string query, string name) =>
        query.Contains($"?{name}=", StringComparison.OrdinalIgnoreCase)
        || query.Contains($"&{name}=", StringComparison.OrdinalIgnoreCase);
}
