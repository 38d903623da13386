using Antlr4.Runtime;

namespace CallXmlSim.Recognition.Reading.Abnf;

/// <summary>The delimiters of tags in the ABNF form (SRGS 1.0, 2.6).</summary>
internal static class AbnfTag
{
    /// <summary>What stands between <c>{!{</c> and <c>}!}</c>, or between braces.</summary>
    public static string ContentOf(IToken tag) =>
        tag.Text.StartsWith("{!{", StringComparison.Ordinal) && tag.Text.EndsWith("}!}", StringComparison.Ordinal)
            ? tag.Text[3..^3]
            : tag.Text[1..^1];
}
