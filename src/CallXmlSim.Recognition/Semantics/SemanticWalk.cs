using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Semantics;

/// <summary>
/// Tells a listener what a parse means: tags by the format that their grammar declares (SISR 1.0, 2), and the rules of
/// built-in grammars as values. Tags of a grammar that declares no format are ECMAScript where they assign something,
/// and literals otherwise; those of an unknown format mean nothing.
/// </summary>
public static class SemanticWalk
{
    /// <summary>Goes through a parse from its first part to its last.</summary>
    public static void Tell(LogicalParse parse, ISemanticListener listener)
    {
        var formats = new Stack<TagFormat>();
        for (var i = 0; i < parse.Parts.Count; i++)
        {
            var part = parse.Parts[i];
            switch (part.Kind)
            {
                case ParsePartKind.RuleStart:
                    listener.BeginRule(part.Rule!, part.Grammar!, part.Position);
                    if (part.Grammar!.BuiltInType is { } type)
                    {
                        var end = EndOf(parse.Parts, i);
                        Tell(type.Interpret(TagsBetween(parse.Parts, i, end)), listener);
                        i = end;
                        listener.EndRule(parse.Parts[end].Position);
                    }
                    else
                    {
                        formats.Push(part.Grammar.TagFormat);
                    }

                    break;
                case ParsePartKind.RuleEnd:
                    formats.Pop();
                    listener.EndRule(part.Position);
                    break;
                case ParsePartKind.Tag:
                    Tell(part, formats.Peek(), listener);
                    break;
            }
        }
    }

    private static void Tell(BuiltIns.BuiltInValue value, ISemanticListener listener)
    {
        if (value.Boolean is { } boolean)
            listener.SetValue(boolean);
        else
            listener.SetValue(value.Text!);
    }

    private static void Tell(ParsePart part, TagFormat format, ISemanticListener listener)
    {
        var tag = part.Tag!;
        if (format == TagFormat.Undeclared)
            format = tag.Text.Contains('=', StringComparison.Ordinal) ? TagFormat.Script : TagFormat.Literals;
        if (format == TagFormat.Script)
            listener.RunTag(tag, part.Position);
        else if (format == TagFormat.Literals)
            listener.SetValue(tag.Text.Trim());
    }

    private static int EndOf(IReadOnlyList<ParsePart> parts, int start)
    {
        var depth = 0;
        for (var i = start; ; i++)
        {
            if (parts[i].Kind == ParsePartKind.RuleStart)
                depth++;
            else if (parts[i].Kind == ParsePartKind.RuleEnd && --depth == 0)
                return i;
        }
    }

    private static List<string> TagsBetween(IReadOnlyList<ParsePart> parts, int start, int end)
    {
        var tags = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (parts[i].Kind == ParsePartKind.Tag)
                tags.Add(parts[i].Text);
        }

        return tags;
    }
}
