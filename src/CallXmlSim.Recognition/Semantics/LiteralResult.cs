using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Semantics;

/// <summary>
/// The result of a parse whose tags are texts: JSGF's, those of <c>semantics/1.0-literals</c>, and those of grammars that
/// declare no format (SISR 1.0, 4).
/// </summary>
public static class LiteralResult
{
    /// <summary>
    /// The last tag of the rule; without one, that of the last rule that it refers to, and so on; without any, what was said or
    /// keyed. Tags that are programs are passed over.
    /// </summary>
    public static string Of(LogicalParse parse)
    {
        var open = new Stack<OpenRule>();
        string? result = null;
        foreach (var part in parse.Parts)
        {
            switch (part.Kind)
            {
                case ParsePartKind.RuleStart:
                    open.Push(new OpenRule(part.Grammar?.TagFormat));
                    break;
                case ParsePartKind.Tag when open.Peek().IsText:
                    open.Peek().Tag = part.Text;
                    break;
                case ParsePartKind.RuleEnd:
                    var rule = open.Pop();
                    result = rule.Tag ?? rule.Latest;
                    if (open.TryPeek(out var outer))
                        outer.Latest = result ?? outer.Latest;
                    break;
            }
        }

        return result ?? parse.Input;
    }

    private sealed class OpenRule(TagFormat? format)
    {
        public bool IsText => format is TagFormat.Literals or TagFormat.Undeclared or TagFormat.Unknown;

        public string? Tag { get; set; }

        public string? Latest { get; set; }
    }
}
