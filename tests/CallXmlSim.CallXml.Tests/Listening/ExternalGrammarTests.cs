namespace CallXmlSim.CallXml.Tests.Listening;

/// <summary>CallXML 3.0 reference, 6.5: grammar files by reference.</summary>
public class ExternalGrammarTests
{
    private const string Jsgf = """
        #JSGF V1.0 UTF-8 en;
        grammar departments;
        public <department> = [please] (sales | selling) {sales} | <support>;
        <support> = (support | "help desk") {support};
        """;

    private const string Keys = """
        <grammar xmlns="http://www.w3.org/2001/06/grammar" version="1.0" mode="dtmf" root="pin">
          <rule id="pin"><item repeat="2-4"><ruleref uri="#digit"/></item></rule>
          <rule id="digit"><one-of><item>1</item><item>2</item></one-of></rule>
        </grammar>
        """;

    [Theory]
    [InlineData("sales", "choice sales | event choice:sales | log sales")]
    [InlineData("please selling", "choice sales | event choice:sales | log sales")]
    [InlineData("help desk", "choice support | event choice:support | log support")]
    [InlineData("nobody", "event choice:nomatch | log none")]
    public void A_jsgf_file_says_what_is_understood(string words, string expected)
    {
        var call = Script.Of("""
            <do choices="departments.jsgf">Which department?
              <on event="choice:nomatch"><log value="none"/></on>
              <on event="choice"><log value="$session.lastchoice;"/></on>
            </do>
            """);
        call.Starts().ShouldBe("answer | GET https://ivr.example/departments.jsgf");
        call.Replies(Jsgf).ShouldBe("play \"Which department?\" | listen Speech");
        call.Says(words).ShouldBe($"stop | {expected} | end DocumentEnd");
    }

    [Fact]
    public void A_file_for_keys_is_matched_key_by_key()
    {
        var call = Script.Of("""<do choices="pin.grxml"><wait value="9s"/><on event="choice"><log value="$session.lastchoice;"/></on></do>""");
        call.Starts();
        call.Presses('1').ShouldBe("");
        call.Replies(Keys).ShouldBe("timer 3s | listen Dtmf");
        call.Presses('2').ShouldBe("timer 3s");
        call.TimePasses().ShouldBe("choice 12 | event choice:12 | log 12 | end DocumentEnd");
    }

    [Fact]
    public void A_file_is_fetched_once_in_a_call()
    {
        var call = Script.Of("""<do choices="https://g.example/d.jsgf" repeat="2">Again?</do>""");
        call.Starts();
        call.Replies(Jsgf);
        call.HearsAll().ShouldBe("play \"Again?\" | listen Speech");
    }

    [Fact]
    public void Grammars_that_a_file_imports_are_fetched_too()
    {
        var call = Script.Of("""<wait value="9s" choices="a.jsgf"/>""");
        call.Starts();
        call.Replies("#JSGF V1.0;\ngrammar a;\nimport <b.colour>;\npublic <a> = the <colour>;")
            .ShouldBe("GET https://ivr.example/b.jsgf");
        call.Replies("#JSGF V1.0;\ngrammar b;\npublic <colour> = red | blue;").ShouldBe("timer 9s | listen Speech");
        call.Says("the blue").ShouldStartWith("choice the blue");
    }

    [Fact]
    public void A_fragment_names_the_rule()
    {
        var call = Script.Of("""<wait value="9s" choices="d.jsgf#yes"/>""");
        call.Starts();
        call.Replies("#JSGF V1.0;\ngrammar d;\npublic <no> = no;\npublic <yes> = yes;");
        call.Says("no").ShouldStartWith("event choice:nomatch");
    }

    [Theory]
    [InlineData("nonsense", "GR3001")]
    [InlineData("#JSGF V1.0;\ngrammar d;\npublic <a> = <b>;", "GR3016")]
    public void A_bad_file_is_reported_and_raises_an_error(string body, string id)
    {
        var call = Script.Of("""<wait value="9s" choices="d.gram"/><on event="error:document"><log value="handled"/></on>""");
        call.Starts();
        call.Replies(body).ShouldBe($"diagnostic {id} | event error:document | log handled | end DocumentEnd");
    }

    [Fact]
    public void A_missing_file_raises_an_error()
    {
        var call = Script.Of("""<wait value="9s" choices="d.gram"/>""");
        call.Starts();
        call.Fails().ShouldStartWith("event error:document unhandled");
    }

    [Fact]
    public void A_hangup_during_the_request_comes_before_the_prompt()
    {
        var call = Script.Of("""<say choices="d.jsgf">Hello.</say><on event="hangup"><log value="bye"/></on>""");
        call.Starts();
        call.HangsUp().ShouldBe("");
        call.Replies(Jsgf).ShouldBe("event hangup | log bye | end CallerHangUp");
    }

    [Fact]
    public void A_reference_can_be_interpolated()
    {
        var call = Script.Of("""<assign var="g" value="d.jsgf"/><wait value="9s" choices="$g;"/>""");
        call.Starts().ShouldBe("answer | GET https://ivr.example/d.jsgf");
    }
}
