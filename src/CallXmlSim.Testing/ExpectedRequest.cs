using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing;

/// <summary>What a web request of the script must be like. Immutable.</summary>
public sealed class ExpectedRequest
{
    internal ExpectedRequest(RequestPattern pattern) => Pattern = pattern;

    internal RequestPattern Pattern { get; }

    /// <summary>The request has a form or query field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">Its value; a string stands for the whole of it.</param>
    public ExpectedRequest With(string field, TextPattern value) =>
        new(Pattern with { Form = [.. Pattern.Form, new FieldPattern(field, value)] });

    /// <summary>The reply has this status.</summary>
    /// <param name="status">The HTTP status.</param>
    public ExpectedRequest Answered(int status) => new(Pattern with { Status = status });
}
