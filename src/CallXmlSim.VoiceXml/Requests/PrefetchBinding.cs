using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>Collects what a document names at fixed addresses, with the hints that hold there (VoiceXML 2.0, 6.1.1, 6.3.5).</summary>
internal sealed class PrefetchBinding
{
    private readonly List<PrefetchCandidate> _found = [];
    private readonly List<(TextSpan Place, string Property, string Value)> _properties = [];

    /// <summary>A property of an element.</summary>
    public void AddProperty(TextSpan element, string name, string value)
    {
        if (name.EndsWith("fetchhint", StringComparison.Ordinal))
            _properties.Add((element, name, value));
    }

    /// <summary>An element that fetches. What is sent with variables, or to an address yet to be computed, is left out.</summary>
    public void Add(ElementBinding element, string? hint, FetchAttributes fetching)
    {
        if (PurposeOf(element.Name) is not { } purpose || element.Text("namelist") is not null || element.Text("method") == "post")
            return;
        var written = (element.Text("src") ?? element.Text("next"))?.Trim();
        if (string.IsNullOrEmpty(written) || written.StartsWith('#') || !Uri.TryCreate(element.Binder.Base, written, out var url)
            || url.Scheme is not ("http" or "https" or "file"))
        {
            return;
        }

        _found.Add(new PrefetchCandidate(Addresses.WithoutFragment(url), purpose, fetching, element.Element.Span) { Hint = hint });
    }

    /// <summary>What may be fetched, in document order.</summary>
    public IReadOnlyList<PrefetchCandidate> Finish() =>
    [
        .. _found.Select(candidate => candidate with { Hint = candidate.Hint ?? Innermost(candidate) })
            .Where(candidate => candidate.Hint != "safe")
            .OrderBy(candidate => candidate.Place.Start),
    ];

    private string? Innermost(PrefetchCandidate candidate)
    {
        (TextSpan Place, string Property, string Value)? innermost = null;
        foreach (var property in _properties)
        {
            if (property.Property == candidate.Property && Contains(property.Place, candidate.Place)
                && (innermost is not { } known || Contains(known.Place, property.Place)))
            {
                innermost = property;
            }
        }

        return innermost?.Value;
    }

    private static FetchPurpose? PurposeOf(string element) => element switch
    {
        "audio" => FetchPurpose.Audio,
        "grammar" => FetchPurpose.Grammar,
        "script" => FetchPurpose.Script,
        "data" => FetchPurpose.Data,
        "choice" or "goto" or "link" or "subdialog" => FetchPurpose.Document,
        _ => null,
    };

    private static bool Contains(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
