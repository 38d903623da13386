namespace CallXmlSim.VoiceXml.Tests.Execution;

/// <summary>What is fetched before it is needed (VoiceXML 2.0, 6.1.1).</summary>
public sealed class PrefetchTests
{
    [Fact]
    public void What_the_author_hints_at_is_asked_for_in_document_order() =>
        Script.Of("""
            <property name="audiofetchhint" value="prefetch"/>
            <link next="b.vxml" fetchhint="prefetch"><grammar src="c.gram"/></link>
            <form>
              <property name="audiofetchhint" value="safe"/>
              <property name="grammarfetchhint" value="prefetch"/>
              <field><grammar src="d.gram#r"/><prompt><audio src="e.wav"/><audio src="f.wav" fetchhint="prefetch"/></prompt></field>
            </form>
            <form>
              <block><audio src="g.wav"/><audio src="f.wav"/><submit next="h.vxml" fetchhint="prefetch"/></block>
              <block><data src="i.xml" namelist="a" fetchhint="prefetch"/><goto next="#a" fetchhint="prefetch"/></block>
            </form>
            """).Starts().ShouldStartWith(
            "answer | GET http://ivr.example/b.vxml | GET http://ivr.example/d.gram | GET http://ivr.example/f.wav | "
            + "GET http://ivr.example/g.wav | GET http://ivr.example/e.wav");

    [Fact]
    public void What_is_merely_permitted_is_not() =>
        Script.Of("""<form><block><exit/><audio src="a.wav"/><script src="b.js"/><data src="c.xml"/></block></form>""")
            .Starts().ShouldBe("answer | end Exit");

    [Fact]
    public void A_reply_is_taken_where_it_is_needed()
    {
        var script = Script.Of("""
            <form>
              <field><option>yes</option></field>
              <block><data name="d" src="d.xml" fetchhint="prefetch"/><log expr="d.documentElement.nodeName"/></block>
            </form>
            """);
        script.Starts().ShouldBe("answer | GET http://ivr.example/d.xml | listen Speech | timer 5s");
        script.Request!.IsAhead.ShouldBeTrue();
        script.Replies("<x/>").ShouldBe("");
        script.Says("yes").ShouldBe("listen None | choice yes | log x | end DocumentEnd");
    }

    [Fact]
    public void What_need_not_be_older_than_nothing_is_not_asked_for_ahead() =>
        Script.Of("""<form><block><exit/><data src="d.xml" maxage="0" fetchhint="prefetch"/></block></form>""")
            .Starts().ShouldBe("answer | end Exit");

    [Fact]
    public void No_document_asks_for_more_than_a_bound_ahead()
    {
        var many = string.Concat(Enumerable.Range(0, 100).Select(number => $"""<audio src="{number}.wav" fetchhint="prefetch"/>"""));
        Script.Of($"<form><block><exit/>{many}</block></form>").Starts().Split("GET ").Length.ShouldBe(65);
    }
}
