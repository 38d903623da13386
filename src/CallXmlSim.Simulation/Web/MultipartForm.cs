using System.Buffers;
using System.Globalization;
using System.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>The encoding <c>multipart/form-data</c> (RFC 7578). The boundary depends on the content alone.</summary>
internal sealed class MultipartForm
{
    private readonly ArrayBufferWriter<byte> _body = new();

    public MultipartForm(IReadOnlyList<FetchField> fields)
    {
        var boundary = BoundaryFor(fields);
        ContentType = $"multipart/form-data; boundary={boundary}";
        foreach (var field in fields)
        {
            Write($"--{boundary}\r\nContent-Disposition: form-data; name=\"{Quoted(field.Name)}\"");
            if (field.File is { } file)
            {
                Write($"; filename=\"{Quoted(file.FileName)}\"\r\nContent-Type: {file.ContentType}\r\n\r\n");
                _body.Write(file.Content.Span);
            }
            else
            {
                Write($"\r\n\r\n{field.Value}");
            }

            Write("\r\n");
        }

        Write($"--{boundary}--\r\n");
    }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    private static string BoundaryFor(IReadOnlyList<FetchField> fields)
    {
        for (var number = 0; ; number++)
        {
            var boundary = string.Create(CultureInfo.InvariantCulture, $"form-part-{number}");
            if (!Contains(fields, boundary))
                return boundary;
        }
    }

    private static bool Contains(IReadOnlyList<FetchField> fields, string boundary)
    {
        var bytes = Encoding.ASCII.GetBytes(boundary);
        foreach (var field in fields)
        {
            if (field.Value.Contains(boundary, StringComparison.Ordinal))
                return true;
            if (field.File is { } file && file.Content.Span.IndexOf(bytes) >= 0)
                return true;
        }

        return false;
    }

    // RFC 7578, 2 and 5.1: names are UTF-8; quotes and line breaks are percent-encoded as browsers do.
    private static string Quoted(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private void Write(string text) => _body.Write(Encoding.UTF8.GetBytes(text));
}
