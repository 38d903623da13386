using System.Runtime.CompilerServices;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.BuiltIns;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.Recognition.Semantics;
using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>What a match means (VoiceXML 2.0, 3.1.5, 3.1.6; SISR 1.0).</summary>
internal sealed class Interpretation : ISemanticListener
{
    // One tag is one object, so that it is read once, whatever calls it is used in.
    private static readonly ConditionalWeakTable<SemanticTag, ScriptBlock> Blocks = [];

    private readonly SemanticInterpretation _meaning;
    private readonly Stack<TagFormat> _formats = new();

    private Interpretation(SemanticInterpretation meaning) => _meaning = meaning;

    /// <summary>The value of an option, or the result of the grammar's tags, or the words themselves when there are none.</summary>
    /// <param name="session">The session.</param>
    /// <param name="active">The grammar.</param>
    /// <param name="matcher">Its match.</param>
    /// <param name="input">What was said or keyed, as the caller's side spells it.</param>
    /// <param name="confidence">How sure the recogniser is.</param>
    public static ScriptResult Of(
        VoiceXmlSession session, ActiveGrammar active, GrammarMatcher matcher, string input, double confidence)
    {
        if (active.Meaning is OptionNode option)
            return ScriptValue.From(option.Value);
        if (active.Grammar.Tags.Count == 0 && !IsBuiltIn(active.Grammar))
            return ScriptValue.From(input);
        var parse = matcher.BestParse!;
        var meaning = new SemanticInterpretation(session.Scripts, parse.InputBetween, confidence);
        SemanticWalk.Tell(parse, new Interpretation(meaning));
        return meaning.Result;
    }

    /// <summary>The event of a tag that fails (VoiceXML 2.0, 5.2.6), with the tag's place in its grammar.</summary>
    public static VoiceXmlEvent FailureOf(ScriptError error, ActiveGrammar active)
    {
        foreach (var tag in active.Grammar.Tags)
        {
            if (Blocks.TryGetValue(tag, out var block) && block == error.Source)
                return new VoiceXmlEvent(EventName.Semantic, error.Message) { Source = tag.Source, Span = PlaceOf(error, tag) };
        }

        return new VoiceXmlEvent(EventName.Semantic, error.ToString());
    }

    // Within the tag where it stands in the document letter by letter.
    private static TextSpan PlaceOf(ScriptError error, SemanticTag tag)
    {
        var start = tag.Span.Start + error.Offset;
        return error.Offset > 0 && error.Source.Text.Content == tag.Source.Content[tag.Span.Start..tag.Span.End]
            ? new TextSpan(start, Math.Min(error.Length, tag.Span.End - start))
            : tag.Span;
    }

    void ISemanticListener.BeginRule(GrammarRule rule, GrammarDocument grammar, int position)
    {
        _formats.Push(grammar.TagFormat);
        _meaning.BeginRule(rule.Name, grammar, [.. grammar.HeaderTags.Select(tag => BlockOf(tag, grammar.TagFormat))], position);
    }

    void ISemanticListener.RunTag(SemanticTag tag, int position) => _meaning.RunTag(BlockOf(tag, _formats.Peek()), position);

    void ISemanticListener.SetValue(string value) => _meaning.SetValue(ScriptValue.From(value));

    void ISemanticListener.SetValue(bool value) => _meaning.SetValue(ScriptValue.From(value));

    void ISemanticListener.EndRule(int position)
    {
        _formats.Pop();
        _meaning.EndRule(position);
    }

    // Built-in grammars compute their values without tags of their own.
    private static bool IsBuiltIn(RecognitionGrammar grammar) =>
        grammar.Document.Source.Name.StartsWith(BuiltInGrammars.Scheme + ":", StringComparison.Ordinal);

    private static ScriptBlock BlockOf(SemanticTag tag, TagFormat format) => format == TagFormat.Undeclared
        ? Blocks.GetValue(tag, static tag => ScriptBlock.Parse(DraftTags.Translate(tag.Text), tag.Source.Name))
        : Blocks.GetValue(tag, static tag => ScriptBlock.Parse(tag.Text, tag.Source.Name));
}
