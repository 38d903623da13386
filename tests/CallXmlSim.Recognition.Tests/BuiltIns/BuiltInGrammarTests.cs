using CallXmlSim.Recognition.BuiltIns;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Tests.BuiltIns;

/// <summary>The types of VoiceXML 2.0, appendix P.</summary>
public sealed class BuiltInGrammarTests
{
    private const string NoMatch = "no match";

    [Theory]
    [InlineData("boolean", "yes", "True")]
    [InlineData("boolean", "Yes, please", "True")]
    [InlineData("boolean", "no thanks", "False")]
    [InlineData("boolean", "maybe", NoMatch)]
    [InlineData("digits", "one two three", "123")]
    [InlineData("digits", "oh 4 nine", "049")]
    [InlineData("digits?minlength=3;maxlength=4", "one two", NoMatch)]
    [InlineData("digits?minlength=3;maxlength=4", "one two three four", "1234")]
    [InlineData("digits?length=2", "one two three", NoMatch)]
    [InlineData("number", "zero", "0")]
    [InlineData("number", "one hundred twenty-three", "123")]
    [InlineData("number", "five point three", "5.3")]
    [InlineData("number", "minus two million and four", "-2000004")]
    [InlineData("number", "plus a thousand and one", "+1001")]
    [InlineData("number", "twelve hundred", "1200")]
    [InlineData("number", "nine hundred ninety nine thousand nine hundred ninety nine", "999999")]
    [InlineData("number", "point oh five", "0.05")]
    [InlineData("number", "four two", "42")]
    [InlineData("number", "hundred", NoMatch)]
    [InlineData("currency", "five dollars", "5.00")]
    [InlineData("currency", "us dollars", NoMatch)]
    [InlineData("currency", "twenty US dollars and five cents", "USD20.05")]
    [InlineData("currency", "a thousand euros", "EUR1000.00")]
    [InlineData("currency", "three pounds sterling fifty", "GBP3.50")]
    [InlineData("currency", "five point five dollars", "5.50")]
    [InlineData("currency", "fifty cents", "0.50")]
    [InlineData("phone", "eight hundred five five five one two one two", "8005551212")]
    [InlineData("phone", "one double two triple three extension four two", "122333x42")]
    [InlineData("date", "July fourth two thousand", "20000704")]
    [InlineData("date", "the twenty first of march nineteen ninety nine", "19990321")]
    [InlineData("date", "december thirty first", "????1231")]
    [InlineData("date", "may 1", NoMatch)]
    [InlineData("date", "may one", "????0501")]
    [InlineData("date", "october twenty twenty six", "202610??")]
    [InlineData("date", "in two thousand and six", "2006????")]
    [InlineData("date", "january second nineteen oh five", "19050102")]
    [InlineData("time", "half past five", "0530?")]
    [InlineData("time", "quarter to one p.m.", "1245p")]
    [InlineData("time", "five oh seven a m", "0507a")]
    [InlineData("time", "eleven o'clock at night", "1100p")]
    [InlineData("time", "fourteen thirty", "1430h")]
    [InlineData("time", "six hundred hours", "0600h")]
    [InlineData("time", "zero hundred hours", "0000h")]
    [InlineData("time", "noon", "1200p")]
    [InlineData("time", "twelve", "1200?")]
    public void Speech_gives_the_type_s_value(string type, string words, string value) =>
        ValueOf($"builtin:grammar/{type}", grammar => grammar.Match(words)).ShouldBe(value);

    [Theory]
    [InlineData("boolean", "1", "True")]
    [InlineData("boolean", "2", "False")]
    [InlineData("boolean?y=7;n=9", "9", "False")]
    [InlineData("boolean?y=7;n=9", "1", NoMatch)]
    [InlineData("boolean?n=*", "*", "False")]
    [InlineData("digits", "0123", "0123")]
    [InlineData("digits?minlength=3;maxlength=5", "12", NoMatch)]
    [InlineData("digits?minlength=3;maxlength=5", "123456", NoMatch)]
    [InlineData("number", "12*5", "12.5")]
    [InlineData("number", "12*", "12")]
    [InlineData("number", "*5", "0.5")]
    [InlineData("currency", "12*5", "12.50")]
    [InlineData("currency", "12", "12.00")]
    [InlineData("phone", "8005551212*42", "8005551212x42")]
    [InlineData("date", "20000704", "20000704")]
    [InlineData("date", "20001304", NoMatch)]
    [InlineData("date", "20001200", NoMatch)]
    [InlineData("time", "0530", "0530?")]
    [InlineData("time", "1730", "1730h")]
    [InlineData("time", "0000", "0000h")]
    [InlineData("time", "2400", NoMatch)]
    public void Keys_give_the_type_s_value(string type, string keys, string value) =>
        ValueOf($"builtin:dtmf/{type}", grammar => grammar.Match([.. keys.Select(DtmfDigit.Parse)])).ShouldBe(value);

    [Theory]
    [InlineData("builtin:grammar/city", false, "there is no built-in type \"city\"")]
    [InlineData("http://host/boolean", false, "is no address")]
    [InlineData("builtin:dtmf/digits?minlength=5;maxlength=3", true, "contradict")]
    [InlineData("builtin:dtmf/digits?length=5;maxlength=3", true, "contradict")]
    [InlineData("builtin:dtmf/digits?minlenght=5", true, "did you mean \"minlength\"")]
    [InlineData("builtin:dtmf/digits?minlength=many", true, "1 to 1000")]
    [InlineData("builtin:dtmf/digits?minlength=1;minlength=2", true, "twice")]
    [InlineData("builtin:dtmf/digits?minlength", true, "is no parameter")]
    [InlineData("builtin:dtmf/boolean?y=1;n=1", true, "both")]
    [InlineData("builtin:dtmf/boolean?y=11", true, "must be a key")]
    [InlineData("builtin:grammar/date?x=1", true, "has no parameters")]
    public void What_is_not_there_has_a_reason(string address, bool isKnownType, string fault)
    {
        var found = BuiltInGrammars.Lookup(new Uri(address));
        found.Grammar.ShouldBeNull();
        found.IsKnownType.ShouldBe(isKnownType);
        found.Fault!.ShouldContain(fault);
    }

    [Fact]
    public void A_field_s_type_stands_for_two_grammars()
    {
        var (speech, keys) = BuiltInGrammars.AddressesOf("boolean?y=7;n=9");
        BuiltInGrammars.Find(speech)!.Mode.ShouldBe(GrammarMode.Voice);
        BuiltInGrammars.Find(keys)!.Mode.ShouldBe(GrammarMode.Dtmf);
        BuiltInGrammars.Find(keys).ShouldBeSameAs(BuiltInGrammars.Find(new Uri(keys.OriginalString)));
    }

    [Fact]
    public void Every_type_has_grammars_without_fault() =>
        BuiltInGrammars.TypeNames
            .SelectMany(type => new[] { $"builtin:grammar/{type}", $"builtin:dtmf/{type}" })
            .SelectMany(address => new GrammarLinker(BuiltInGrammars.Find(new Uri(address))!).Link().Diagnostics)
            .ShouldBeEmpty();

    private static string ValueOf(string address, Func<RecognitionGrammar, GrammarMatcher> match)
    {
        var lookup = BuiltInGrammars.Lookup(new Uri(address));
        lookup.Fault.ShouldBeNull();
        var linked = new GrammarLinker(lookup.Grammar!).Link();
        linked.Diagnostics.ShouldBeEmpty();
        if (match(linked.Grammar!).BestParse is not { } parse)
            return NoMatch;
        var listener = new RootValue();
        SemanticWalk.Tell(parse, listener);
        return listener.Value!;
    }

    private sealed class RootValue : ISemanticListener
    {
        public string? Value { get; private set; }

        public void BeginRule(GrammarRule rule, GrammarDocument grammar, int position)
        {
        }

        public void RunTag(SemanticTag tag, int position) => throw new InvalidOperationException("No tag is a script.");

        public void SetValue(string value) => Value = value;

        public void SetValue(bool value) => Value = value.ToString();

        public void EndRule(int position)
        {
        }
    }
}
