using System.Text;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>Reads <c>multipart/form-data</c> (RFC 7578): the plain fields of it; files are no parameters.</summary>
internal static class MultipartReader
{
    private static ReadOnlySpan<byte> LineBreak => "\r\n"u8;

    private static ReadOnlySpan<byte> EndOfHeaders => "\r\n\r\n"u8;

    public static void Read(ReadOnlySpan<byte> body, string boundary, RequestParameters parameters)
    {
        // The delimiter begins with the line break before it, which the first one may lack.
        byte[] delimiter = [.. LineBreak, .. "--"u8, .. Encoding.UTF8.GetBytes(boundary)];
        if (body.StartsWith(delimiter.AsSpan(LineBreak.Length)))
            body = body[(delimiter.Length - LineBreak.Length)..];
        else if (!Skip(ref body, delimiter))
            return;
        while (!body.StartsWith("--"u8) && body.IndexOf(delimiter) is >= 0 and var end)
        {
            ReadPart(body[..end], parameters);
            body = body[(end + delimiter.Length)..];
        }
    }

    private static bool Skip(ref ReadOnlySpan<byte> body, ReadOnlySpan<byte> delimiter)
    {
        var start = body.IndexOf(delimiter);
        if (start >= 0)
            body = body[(start + delimiter.Length)..];
        return start >= 0;
    }

    private static void ReadPart(ReadOnlySpan<byte> part, RequestParameters parameters)
    {
        var end = part.IndexOf(EndOfHeaders);
        if (end < 0)
            return;
        var headers = Encoding.UTF8.GetString(part[..end]);
        foreach (var header in headers.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (!header.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase))
                continue;
            if (HeaderParameter.Find(header, "name") is { } name && HeaderParameter.Find(header, "filename") is null)
                parameters.Add(Encoding.UTF8.GetBytes(name), part[(end + EndOfHeaders.Length)..]);
        }
    }
}
