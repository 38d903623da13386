using CallXmlSim.Recognition;

namespace CallXmlSim.VoiceXml.Tests.Listening;

public sealed class ActiveGrammarsTests
{
    private const string Links = """
        <property name="universals" value="all"/>
        <link event="operator" dtmf="0"><grammar version="1.0" root="r"><rule id="r">operator</rule></grammar></link>
        <catch event="operator"><log>operator</log></catch>
        """;

    [Theory]
    [InlineData("operator", "log operator")]
    [InlineData("help", "event help unhandled")]
    [InlineData("exit", "end Exit")]
    [InlineData("weather", "log sunny")]
    public void Links_universals_and_dialogs_of_document_scope_are_active_in_a_field(string words, string effect)
    {
        var script = Script.Of($"""
            {Links}
            <form><field name="f"><option>yes</option></field></form>
            <form scope="document"><grammar version="1.0" root="w"><rule id="w">weather</rule></grammar><block><log>sunny</log></block></form>
            """);
        script.Starts();

        script.Says(words).ShouldContain(effect);
    }

    [Fact]
    public void A_modal_field_hears_its_own_grammars_alone()
    {
        var script = Script.Of($"""{Links}<form><field name="f" modal="true"><option>yes</option></field></form>""");
        script.Starts();

        script.Says("operator").ShouldContain("event nomatch");
    }

    [Fact]
    public void A_result_of_several_hypotheses_is_an_array_with_the_best_first()
    {
        var script = Script.Of("""
            <property name="maxnbest" value="5"/>
            <form><field name="city"><option>Austin</option><option>Boston</option>
              <filled><log><value expr="application.lastresult$.length"/> <value expr="application.lastresult$[1].utterance"/> <value expr="application.lastresult$.confidence"/></log></filled>
            </field></form>
            """);
        script.Starts();

        script.Says(new Utterance("Boston", 0.7) { Alternatives = [new Utterance("Austin", 0.6), new Utterance("Houston", 0.6)] })
            .ShouldContain("log 2 Austin 0.7");
    }

    [Fact]
    public void The_properties_of_a_result_fill_the_fields_of_their_slots()
    {
        var script = Script.Of("""
            <form>
              <grammar version="1.0" root="r" tag-format="semantics/1.0"><rule id="r">fly to rome<tag>out.place = {city: 'FCO'}; out.when = 'today';</tag></rule></grammar>
              <initial name="start">Where to?</initial>
              <field name="a" slot="place.city"/>
              <field name="b" slot="when"/>
              <filled mode="all"><log><value expr="a + ' ' + b + ' ' + start"/></log></filled>
            </form>
            """);
        script.Starts();

        script.Says("fly to Rome").ShouldContain("log FCO today true");
    }

    [Fact]
    public void A_grammar_that_is_not_to_be_had_is_an_event_with_the_status()
    {
        var script = Script.Of("""<form><field name="f"><grammar src="city.grxml"/></field></form>""");

        script.Starts().ShouldBe("answer | GET http://ivr.example/city.grxml");
        script.Replies("", status: 404).ShouldContain("event error.badfetch.http.404");
    }

    [Fact]
    public void A_grammar_is_fetched_once_in_a_call()
    {
        const string grammar = "#ABNF 1.0;\nlanguage en;\nroot $r;\npublic $r = yes;\n";
        var script = Script.Of("""<form><field name="f"><grammar src="yes.gram"/></field><field name="g"><grammar src="yes.gram"/></field></form>""");

        script.Starts();
        script.Replies(grammar).ShouldBe("listen Speech | timer 5s");
        script.Says("yes").ShouldBe("listen None | choice yes | listen Speech | timer 5s");
    }

    [Theory]
    [InlineData("builtin:grammar/nothing", "error.unsupported.builtin")]
    [InlineData("builtin:grammar/digits?length=x", "error.badfetch")]
    public void A_built_in_grammar_that_is_not_there_is_an_error(string address, string name) =>
        Script.Of($"""<form><field name="f"><grammar src="{address}"/></field></form>""").Starts().ShouldContain($"event {name} ");

    [Theory]
    [InlineData("$ = 'draft'", "draft")]
    [InlineData("$ = $city + '!'", "rome!")]
    [InlineData("literal", "literal")]
    public void Tags_without_a_format_are_those_of_the_drafts_or_literals(string tag, string value)
    {
        var script = Script.Of($"""
            <form><field name="f"><grammar version="1.0" root="r"><rule id="r"><ruleref uri="#city"/><tag>{tag}</tag></rule><rule id="city">rome</rule></grammar></field></form>
            """);
        script.Starts();

        script.Says("rome").ShouldContain($"choice {value} ");
    }
}
