using System.Text;

namespace CallXmlSim.Recognition.Matching;

/// <summary>
/// One way to read an input by a grammar: rules, tokens and tags in order, as a flat list with begin and end marks
/// (the logical parse structure of SRGS 1.0, appendix H). Immutable.
/// </summary>
public sealed class LogicalParse
{
    private readonly IReadOnlyList<string> _words;

    internal LogicalParse(IReadOnlyList<ParsePart> parts, IReadOnlyList<string> words)
    {
        Parts = parts;
        _words = words;
    }

    /// <summary>The parts; the first begins the rule that was activated, the last ends it.</summary>
    public IReadOnlyList<ParsePart> Parts { get; }

    /// <summary>The rule that was activated.</summary>
    public GrammarRule Rule => Parts[0].Rule!;

    /// <summary>What was said or keyed, words or keys separated by blanks.</summary>
    public string Input => string.Join(' ', _words);

    /// <summary>What was said or keyed from one position up to another, words or keys separated by blanks.</summary>
    public string InputBetween(int start, int end) => string.Join(' ', _words.Skip(start).Take(end - start));

    /// <summary>The notation of SRGS 1.0, appendix H, such as <c>$drink["coke",{!{out = 1;}!}]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var first = true;
        foreach (var part in Parts)
        {
            if (!first && part.Kind != ParsePartKind.RuleEnd)
                text.Append(',');
            first = part.Kind == ParsePartKind.RuleStart;
            _ = part.Kind switch
            {
                ParsePartKind.RuleStart => text.Append(part.Text).Append('['),
                ParsePartKind.Token => text.Append('"').Append(part.Text).Append('"'),
                ParsePartKind.Tag => text.Append("{!{").Append(part.Text).Append("}!}"),
                _ => text.Append(']'),
            };
        }

        return text.ToString();
    }
}
