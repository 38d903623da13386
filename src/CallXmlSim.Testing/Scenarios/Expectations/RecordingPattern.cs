using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>What a recording must be like.</summary>
internal sealed record RecordingPattern
{
    /// <summary>Its file name; <c>null</c> for any.</summary>
    public TextPattern? Name { get; init; }

    /// <summary>How long it plays; <c>null</c> for however long.</summary>
    public DurationExpectation? Duration { get; init; }

    /// <summary>The URL that it is mailed, transferred or posted to; <c>null</c> for whether it is or not.</summary>
    public TextPattern? SentTo { get; init; }

    /// <summary>Where it stands in the scenario file.</summary>
    public TextSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var parts = new List<string>();
        if (Name is not null)
            parts.Add(Name.ToString());
        if (Duration is not null)
            parts.Add($"of {Duration}");
        if (SentTo is not null)
            parts.Add($"sent to {SentTo}");
        return parts.Count == 0 ? "a recording" : $"a recording {string.Join(' ', parts)}";
    }
}
