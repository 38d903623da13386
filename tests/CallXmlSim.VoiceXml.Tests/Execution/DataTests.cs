namespace CallXmlSim.VoiceXml.Tests.Execution;

public sealed class DataTests
{
    private const string Document = """
        <form><block><data name="d" src="d.xml"/><log><value expr="d.documentElement.getAttribute('a')"/></log></block></form>
        """;

    [Fact]
    public void Data_is_read_by_the_document_object_model()
    {
        var script = Script.Of(Document);

        script.Starts().ShouldBe("answer | GET http://ivr.example/d.xml");
        script.Replies("<x a='1'/>", type: "text/xml").ShouldBe("log 1 | end DocumentEnd");
    }

    [Fact]
    public void Data_that_is_not_well_formed_is_error_badfetch()
    {
        var script = Script.Of(Document);
        script.Starts();

        script.Replies("<x>", type: "text/xml").ShouldContain("event error.badfetch unhandled");
    }
}
