using System.Text;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>The platform's answer to a request.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Body">The body: compact JSON in UTF-8.</param>
public sealed record ExternalIvrReply(int StatusCode, ReadOnlyMemory<byte> Body)
{
    /// <summary>The content type of every reply.</summary>
    public const string ContentType = "application/json; charset=UTF-8";

    /// <summary>The header <c>Allow</c>; only a refused method has it.</summary>
    public string? Allow { get; init; }

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);
}
