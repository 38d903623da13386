namespace CallXmlSim.Sessions.Fetching;

/// <summary>One form field of a request.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">Its value as text, before any encoding.</param>
public readonly record struct FetchField(string Name, string Value)
{
    /// <summary>The content of a file field, such as a recording; makes the request <c>multipart/form-data</c>.</summary>
    public FetchFile? File { get; init; }
}

/// <summary>A file sent in a form field.</summary>
/// <param name="FileName">The name given to the server.</param>
/// <param name="ContentType">The media type, such as <c>audio/x-wav</c>.</param>
/// <param name="Content">The bytes.</param>
public sealed record FetchFile(string FileName, string ContentType, ReadOnlyMemory<byte> Content);
