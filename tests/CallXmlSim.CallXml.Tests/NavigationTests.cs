namespace CallXmlSim.CallXml.Tests;

/// <summary>CallXML 3.0 reference, 1.9, 2.13.</summary>
public class NavigationTests
{
    [Fact]
    public void Another_document_replaces_this_one_and_variables_stay()
    {
        var call = Script.Of("""<assign var="n" value="7"/><goto value="sub/next.xml#b" submit="n" method="post"/>""");
        call.Starts().ShouldBe(
            "answer | POST https://ivr.example/sub/next.xml?session.callerid=4930100&session.calledid=800"
            + "&session.id=session-1&session.sipcallid=abc%40example n=7");
        call.Replies(Script.Document("""<log value="a"/><do label="b"><log value="b$n;"/></do><fetch value="x"/>"""))
            .ShouldBe("log b7 | GET https://ivr.example/sub/x");
    }

    [Theory]
    [InlineData("<callxml", "DOC")]
    [InlineData("<html/>", "CX1001")]
    public void A_document_that_is_none_raises_an_error(string body, string id)
    {
        var call = Script.Of("""<goto value="next.xml"/><on event="error:document"><log value="handled"/></on>""");
        call.Starts();
        call.Replies(body).ShouldContain("event error:document | log handled");
        call.Found!.Id.ShouldStartWith(id);
    }

    // The steps are used up in the one document, or as the next one begins.
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Documents_that_lead_to_one_another_for_ever_are_stopped(int steps)
    {
        var call = Script.Of("""<goto value="next.xml"/>""", Script.Options with { StepBudget = steps });
        call.Starts();
        for (var i = 0; i < 9 && !call.HasEnded; i++)
            call.Replies(Script.Document("""<goto value="next.xml"/>"""));

        call.HasEnded.ShouldBeTrue();
        call.Found!.Id.ShouldBe("SE5001");
    }

    [Fact]
    public void A_missing_document_raises_an_error()
    {
        var call = Script.Of("""<goto value="next.xml"/><on event="error:document"><log value="$session.lasterror;"/></on>""");
        call.Starts();
        call.Replies("", 404).ShouldContain("answered with status 404");
    }
}
