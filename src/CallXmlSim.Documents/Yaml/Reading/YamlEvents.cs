using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CallXmlSim.Documents.Yaml.Reading;

/// <summary>The events of a YAML text one by one, with places that lie inside the text. A fault ends them.</summary>
internal sealed class YamlEvents
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _skipped;
    private int _lastEnd;

    internal YamlEvents(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _skipped = source.Content.StartsWith('\uFEFF') ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(source.Content[_skipped..]), skipComments: true));
    }

    /// <summary>The next event; <c>null</c> at the end and after a fault, which is reported.</summary>
    internal ParsingEvent? Next()
    {
        _lastEnd = _parser.Current is NodeEvent last ? SpanOf(last).End : _lastEnd;
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException fault)
        {
            Report(fault, TextSpan.FromBounds(Offset(fault.Start), Math.Max(Offset(fault.Start), Offset(fault.End))));
        }
        catch (InvalidOperationException fault)
        {
            // YamlDotNet's scanner gives up so on some flow collections that are never closed.
            Report(fault, new TextSpan(_lastEnd, 0));
        }

        return null;
    }

    /// <summary>The place of a scalar or an alias; for the start of a collection, where it begins.</summary>
    internal TextSpan SpanOf(ParsingEvent node)
    {
        var start = Offset(node.Start);
        var end = Math.Max(start, Offset(node.End));
        if (node is not Scalar scalar)
            return TextSpan.FromBounds(start, end);
        if (end == start)
            return new TextSpan(Math.Min(start, _lastEnd), 0);
        start = SkipProperties(scalar, start, end);
        return TextSpan.FromBounds(start, Math.Max(start, TrimEnd(start, end)));
    }

    /// <summary>The place of a collection: with its brackets, or to the end of its last value.</summary>
    internal TextSpan SpanOf(NodeEvent start, ParsingEvent end)
    {
        var first = SkipProperties(start, Offset(start.Start), _source.Length);
        var last = Offset(end.Start);
        var isClosed = last < _source.Length && _source.Content[last] is ']' or '}' &&
            start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return TextSpan.FromBounds(first, Math.Max(first, isClosed ? last + 1 : TrimEnd(first, last)));
    }

    // The event of a node begins at its anchor or tag.
    private int SkipProperties(NodeEvent node, int start, int end)
    {
        var text = _source.Content;
        while (start < end && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty) && text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
        }

        return start;
    }

    private int TrimEnd(int start, int end) => start + _source.Content.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length;

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index + _skipped, 0, _source.Length);

    private void Report(Exception fault, TextSpan span)
    {
        span = YamlFault.PlaceOf(fault.Message, _source, span);
        var text = _source[span];
        var lineBreak = text.IndexOfAny('\r', '\n');
        var line = new TextSpan(span.Start, lineBreak < 0 ? span.Length : lineBreak);
        var (reason, help) = YamlFault.Explain(fault.Message, _source, line);
        _diagnostics.Report(YamlDiagnostics.Malformed, line, [reason], help);
    }
}
