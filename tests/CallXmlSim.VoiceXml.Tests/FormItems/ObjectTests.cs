namespace CallXmlSim.VoiceXml.Tests.FormItems;

public sealed class ObjectTests
{
    [Fact]
    public void No_object_is_supported() =>
        Script.Of("""<catch event="error.unsupported.objectname"><log>no</log><exit/></catch><form><object name="o" classid="builtin://x"/></form>""")
            .Starts().ShouldBe("answer | event error.unsupported.objectname | log no | end Exit");
}
