using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>A diagnostic about a request, before the request's text is made for it.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Arguments">What fills its message; no secrets.</param>
internal sealed record RequestFinding(DiagnosticDescriptor Descriptor, params string[] Arguments)
{
    /// <summary>An instruction.</summary>
    public string? Help { get; init; }

    /// <summary>The number of the parameter at fault; -1 for the request line.</summary>
    public int Parameter { get; init; } = -1;

    /// <summary>Whether the parameter's name is at fault and not its value.</summary>
    public bool IsAboutName { get; init; }

    /// <summary>Where in the value the fault is, as an offset; -1 for the whole value.</summary>
    public int Offset { get; init; } = -1;
}
