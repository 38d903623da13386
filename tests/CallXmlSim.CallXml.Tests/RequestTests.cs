using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Tests;

/// <summary>Requests (CallXML 3.0 reference, 2.11, 2.13, 5.1, 7.3 to 7.6).</summary>
public class RequestTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("cache='yes'", null, -1)]
    [InlineData("cache='no'", 0, null)]
    public void The_cache_attribute_becomes_a_wish(string attribute, int? maxAge, int? maxStale)
    {
        var script = Script.Of($"<fetch value='a.xml' {attribute}/>");
        script.Starts();
        var caching = script.Request!.Caching;
        caching?.MaxAge.ShouldBe(maxAge is null ? null : TimeSpan.Zero);
        caching?.MaxStale.ShouldBe(maxStale is null ? null : TimeSpan.MaxValue);
        (caching is null).ShouldBe(attribute.Length == 0);
    }

    [Fact]
    public void A_request_has_thirty_seconds()
    {
        var script = Script.Of("<fetch value='a.xml'/>");
        script.Starts();
        script.Request!.Timeout.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_file_transfer_has_no_parameters()
    {
        var script = Script.Of("<assign var='x' value='1'/><fetch value='ftp://files.example/a.txt' method='asc' submit='x' var='t'/>");
        script.Starts().ShouldBe("answer | GET ftp://files.example/a.txt");
    }

    [Fact]
    public void Text_that_is_transferred_has_plain_line_ends()
    {
        var script = Script.Of("<fetch value='ftp://files.example/a.txt' method='ASC' var='t'/><log value='$t;'/>");
        script.Starts();
        script.Replies("one\r\ntwo\r\n").ShouldContain("log one\ntwo\n |");
        var binary = Script.Of("<fetch value='ftp://files.example/a.txt' method='bin' var='t'/><log value='$t;'/>");
        binary.Starts();
        binary.Replies("one\r\n").ShouldContain("log one\r\n |");
    }

    [Fact]
    public void A_session_variable_that_is_submitted_is_not_sent_again()
    {
        var script = Script.Of("<goto value='next.xml?session.id=7' submit='session.callerid'/>");
        script.Starts();
        script.Request!.Fields.ShouldBe([new FetchField("session.callerid", "4930100")]);
        script.Request.Url.Query.ShouldBe("?session.id=7&session.calledid=800&session.sipcallid=abc%40example");
    }

    [Fact]
    public void Session_variables_can_be_held_back()
    {
        var script = Script.Of("<goto value='next.xml'/>", Script.Options with { SendsSessionVariables = false });
        script.Starts().ShouldBe("answer | GET https://ivr.example/next.xml");
    }

    [Fact]
    public void A_megabyte_is_the_most_that_a_document_has()
    {
        var script = Script.Of("<fetch value='a.xml' var='x'/><log value='taken'/>");
        script.Starts();
        script.Replies(new string('x', 1024 * 1024)).ShouldContain("log taken");
        var large = Script.Of("<fetch value='a.xml' var='x'/>");
        large.Starts();
        large.Replies(new string('x', (1024 * 1024) + 1)).ShouldContain("event error:document unhandled");
    }
}
