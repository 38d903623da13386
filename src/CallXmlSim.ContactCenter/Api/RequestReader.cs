using System.Text;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// Reads the parameters of a request: the query string's, then those of a POST's body, which count more
/// (External IVR API reference, 1.2).
/// </summary>
internal static class RequestReader
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public static void Read(ExternalIvrRequest request, RequestParameters parameters)
    {
        parameters.Clear();
        var query = request.Uri.Query;
        if (query.Length > 1)
            FormReader.Read(Encoding.UTF8.GetBytes(query).AsSpan(1), parameters);
        if (request.Method != "POST")
            return;
        if (IsType(request.ContentType, Form))
            FormReader.Read(request.Body.Span, parameters);
        else if (IsType(request.ContentType, Multipart) && Boundary(request) is { Length: > 0 } boundary)
            MultipartReader.Read(request.Body.Span, boundary, parameters);
    }

    /// <summary>Whether the body of a POST is in a form that the API reads.</summary>
    public static bool CanReadBody(ExternalIvrRequest request) =>
        IsType(request.ContentType, Form)
        || (IsType(request.ContentType, Multipart) && Boundary(request) is { Length: > 0 });

    private static string? Boundary(ExternalIvrRequest request) => HeaderParameter.Find(request.ContentType!, "boundary");

    private static bool IsType(string? contentType, string type) =>
        contentType is not null
        && contentType.StartsWith(type, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == type.Length || contentType[type.Length] is ';' or ' ');
}
