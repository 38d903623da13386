namespace CallXmlSim.Testing.Scenarios;

/// <summary>A named value and what it must look like.</summary>
/// <param name="Name">The name, compared exactly.</param>
/// <param name="Value">What the value must look like; <c>null</c> if there must be none.</param>
internal readonly record struct FieldPattern(string Name, TextPattern? Value)
{
    /// <summary>The value as the thing that it should be: <c>"114"</c>, <c>missing</c>.</summary>
    public string Wanted => Value?.Wanted ?? "missing";

    /// <summary>Whether a value, or its absence, is as it should be.</summary>
    public bool Fits(string? actual) =>
        Value is null || actual is null ? Value is null && actual is null : Value.IsMatch(TextPattern.Collapse(actual));
}
