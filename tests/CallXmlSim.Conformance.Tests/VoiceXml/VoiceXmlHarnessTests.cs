namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>The harness itself, on documents of our own: above all on what a suite at hand may not use.</summary>
public sealed class VoiceXmlHarnessTests
{
    private const string Pass = "<conf:pass/>";

    [Fact]
    public void Lines_stay_where_they_are()
    {
        var transformed = ConfTransformer.Transform(Document("<form><block>\n<conf:fail\n  reason=\"x &lt; y\">\n</conf:fail>\n</block></form>"));
        transformed.Split('\n').Length.ShouldBe(5);
        transformed.ShouldContain("<log label=\"conf\">fail: x &lt; y </log><exit/>\n\n\n</block>");
    }

    [Theory]
    [InlineData("<conf:grammar><conf:key name=\"a\" value=\"v\"/></conf:grammar>", "out = new Object(); out.a = &apos;v&apos;;")]
    [InlineData("<conf:grammar><conf:key name=\"a\"><conf:key name=\"b\" value=\"v\"/></conf:key></conf:grammar>", "out.a = new Object(); out.a.b = &apos;v&apos;;")]
    [InlineData("<conf:grammar utterance=\"foxtrot\"/>", "<item>truth or consequences</item>")]
    public void Grammars_become_grammars_of_one_item(string template, string part) =>
        ConfTransformer.Transform(Document($"<form><field>{template}</field></form>")).ShouldContain(part);

    [Theory]
    [InlineData("<conf:dtmf value='1'/>", "Press &apos;1&apos; again.")]
    [InlineData("<conf:nomatch duration='2'/>", "unrecognizable for 2 seconds one more time.")]
    [InlineData("<conf:recording value='nonspeech'/>", "nursery rhyme again.")]
    public void Directives_are_tapered(string template, string part) =>
        ConfTransformer.Transform(Document($"<form><field>{template}</field></form>")).ShouldContain(part);

    [Fact]
    public void The_first_verdict_counts() =>
        Run($"<form><catch event=\"error\"><conf:fail reason=\"late\"/></catch><block>{Pass}</block></form>").Failures.ShouldBeEmpty();

    [Fact]
    public void No_verdict_is_a_failure() =>
        Run("<form><block>nothing</block></form>").Failures.ShouldHaveSingleItem().ShouldStartWith("no verdict");

    [Theory]
    [InlineData("<throw event=\"error.mine\"/>", true)]
    [InlineData("<goto next=\"missing.vxml\"/>", false)]
    public void The_default_handler_exits_at_an_error_that_a_document_throws(string content, bool exits) =>
        Run($"<form><block>{content}</block></form>", verdict: "exit").Failures.Count.ShouldBe(exits ? 0 : 1);

    [Fact]
    public void A_caller_who_is_asked_to_be_silent_to_be_unrecognizable_and_to_hang_up_does_so()
    {
        var outcome = Run("""
            <form><field>
              <noinput><conf:nomatch/></noinput>
              <nomatch><conf:hangup/></nomatch>
              <conf:noinput/><grammar version="1.0" root="r"><rule id="r">chicago</rule></grammar>
              <catch event="connection.disconnect.hangup"><conf:pass/></catch>
            </field></form>
            """);
        outcome.Failures.ShouldBeEmpty();
        outcome.Inputs.ShouldBe(["silence", "say zyzzyva quux", "hang up"]);
    }

    [Theory]
    [InlineData("transfer: busy", "busy")]
    [InlineData("transfer: noanswer", "noanswer")]
    [InlineData("transfer: far_end_disconnect", "far_end_disconnect")]
    [InlineData("transfer: maxtime_disconnect", "maxtime_disconnect")]
    public void The_network_does_what_the_test_asks_for(string telephony, string outcome) =>
        Run(
            $"<form><transfer name=\"t\" dest=\"tel:+18005551212\" bridge=\"true\" maxtime=\"10s\"><filled><if cond=\"t == '{outcome}'\">{Pass}</if></filled></transfer></form>",
            $", \"telephony\": \"{telephony}\"").Failures.ShouldBeEmpty();

    [Theory]
    [InlineData("say alpha", """<conf:grammar utterance="alpha"/>""")]
    [InlineData("press 5", """<grammar mode="dtmf" version="1.0" root="r"><rule id="r">5</rule></grammar>""")]
    public void A_caller_ends_a_transfer_although_no_prompt_asks_for_it(string input, string grammar) =>
        Run(
            $"<form><transfer name=\"t\" dest=\"tel:+18005551212\" bridge=\"true\">{grammar}<filled><if cond=\"t == 'near_end_disconnect'\">{Pass}</if></filled></transfer></form>",
            $", \"telephony\": \"transfer: near_end_disconnect\", \"inputs\": [\"{input}\"]").Failures.ShouldBeEmpty();

    [Fact]
    public void A_caller_hangs_up_in_a_transfer() =>
        Run(
            $"<catch event=\"connection.disconnect.hangup\">{Pass}</catch><form><transfer name=\"t\" dest=\"tel:+18005551212\" bridge=\"true\"/></form>",
            ", \"telephony\": \"transfer: caller_hangup\"").Failures.ShouldBeEmpty();

    private static string Document(string content) =>
        $"<vxml version=\"2.0\" xmlns=\"http://www.w3.org/2001/vxml\" xmlns:conf=\"http://www.w3.org/2002/vxml-conformance\">{content}</vxml>";

    private static VoiceXmlOutcome Run(string content, string more = "", string verdict = "conf")
    {
        var folder = Directory.CreateTempSubdirectory("vxml-pack");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "test.txml"), Document(content));
            var path = Path.Combine(folder.FullName, "manifest.json");
            File.WriteAllText(path, $$"""
                { "suite": "Temporary", "tests": [{ "id": "1", "entry": "test.txml", "documents": ["test.txml"], "verdict": "{{verdict}}"{{more}} }] }
                """);
            var manifest = VoiceXmlManifest.Read(path);
            return VoiceXmlRun.Of(manifest, manifest.Tests.Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
