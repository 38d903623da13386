using System.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>A request as it goes over the wire.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Url">The URL with its whole query.</param>
/// <param name="ContentType">The body's media type; empty without a body.</param>
/// <param name="Body">The body.</param>
/// <param name="Fields">The form fields that the query or the body was made from.</param>
internal sealed record WebRequest(
    string Method,
    Uri Url,
    string ContentType,
    ReadOnlyMemory<byte> Body,
    IReadOnlyList<FetchField> Fields)
{
    /// <summary>The headers besides those of the body, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The URL without its query, which may hold secrets.</summary>
    public string Address => Url.GetLeftPart(UriPartial.Path);

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>Encodes a session's request: fields in the query with GET, in the body with POST (HTML 4.01, 17.13).</summary>
    public static WebRequest Of(FetchRequest request)
    {
        var fields = request.Fields;
        if (request.Method != "POST")
            return new WebRequest(request.Method, WithQuery(request.Url, fields), "", default, fields);
        if (request.Multipart || HasFile(fields))
        {
            var form = new MultipartForm(fields);
            return new WebRequest("POST", request.Url, form.ContentType, form.Body, fields);
        }

        var body = Encoding.ASCII.GetBytes(UrlEncodedForm.Of(fields));
        return new WebRequest("POST", request.Url, "application/x-www-form-urlencoded", body, fields);
    }

    private static bool HasFile(IReadOnlyList<FetchField> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].File is not null)
                return true;
        }

        return false;
    }

    private static Uri WithQuery(Uri url, IReadOnlyList<FetchField> fields)
    {
        if (fields.Count == 0)
            return url;
        var separator = url.Query.Length > 1 ? '&' : '?';
        return new Uri($"{url.AbsoluteUri.TrimEnd('?')}{separator}{UrlEncodedForm.Of(fields)}");
    }
}
