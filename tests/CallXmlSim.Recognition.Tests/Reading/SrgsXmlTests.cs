using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Tests.Reading;

public sealed class SrgsXmlTests
{
    [Fact]
    public void The_header_says_what_holds_for_the_whole_grammar()
    {
        var grammar = Grammars.Read(
            """
            <grammar xmlns="http://www.w3.org/2001/06/grammar" version="1.0" xml:lang="de-CH" mode="voice" root="ja"
                     tag-format="semantics/1.0-literals">
              <meta name="author" content="nobody"/>
              <lexicon uri="http://www.example.com/none"/>
              <metadata><x:y xmlns:x="urn:x">z</x:y></metadata>
              <tag>shared</tag>
              <rule id="ja" scope="public"><example>ja</example>ja</rule>
              <rule id="nein">nein</rule>
            </grammar>
            """);

        grammar.IsValid.ShouldBeTrue();
        grammar.Language.ShouldBe("de-CH");
        grammar.TagFormat.ShouldBe(TagFormat.Literals);
        grammar.HeaderTags.ShouldHaveSingleItem().Text.ShouldBe("shared");
        grammar.Root!.Name.ShouldBe("ja");
        grammar.Rules.Select(rule => (rule.Name, rule.IsPublic)).ShouldBe([("ja", true), ("nein", false)]);
    }

    [Fact]
    public void Elements_of_other_vocabularies_are_passed_over() =>
        Grammars.Voice("<rule id='main'>a <x:note xmlns:x='urn:x'>not said</x:note> b</rule>").Match("a b").IsMatch.ShouldBeTrue();

    [Fact]
    public void A_grammar_in_line_takes_language_and_namespace_from_the_document_around_it()
    {
        var source = SourceText.From(
            "<vxml xmlns='http://www.w3.org/2001/vxml' xml:lang='fr'><grammar root='a'><rule id='a'>oui</rule></grammar></vxml>", "x");
        var element = MarkupDocument.Read(source).Root!.Elements.Single();

        var grammar = GrammarDocument.Read(element, source, new GrammarOptions { IsInline = true, Language = "fr" });

        grammar.Diagnostics.ShouldBeEmpty();
        grammar.Language.ShouldBe("fr");
        grammar.Root!.Name.ShouldBe("a");
    }

    [Fact]
    public void A_grammar_in_line_may_be_text_of_another_form()
    {
        var source = SourceText.From(
            "<vxml><grammar type='application/srgs'>\n <![CDATA[#ABNF 1.0;\nlanguage en; root $a;\n$a = yes | $b;]]></grammar></vxml>", "x");
        var element = MarkupDocument.Read(source).Root!.Elements.Single();

        var found = GrammarDocument.Read(element, source, new GrammarOptions { IsInline = true }).Diagnostics.ShouldHaveSingleItem();

        found.Id.ShouldBe("GR3016");
        source[found.Span].ToString().ShouldBe("$b");
    }

    [Fact]
    public void Only_public_rules_can_be_activated_by_name()
    {
        var grammar = Grammars.Voice("<rule id='main'>a</rule><rule id='open' scope='public'>b</rule><rule id='shut'>c</rule>");

        grammar.Activate("open", "shut").ShouldBeNull();
        var active = grammar.Activate("open").ShouldNotBeNull();
        active.ActiveRules.Select(rule => rule.Name).ShouldBe(["open"]);
        active.Match("b").BestParse!.ToString().ShouldBe("$open[\"b\"]");
        active.Match("a").IsMatch.ShouldBeFalse();
    }
}
