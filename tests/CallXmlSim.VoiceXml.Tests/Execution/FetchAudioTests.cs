namespace CallXmlSim.VoiceXml.Tests.Execution;

/// <summary>What the caller hears while a document is fetched (VoiceXML 2.0, 6.1.1, 6.3.5).</summary>
public sealed class FetchAudioTests
{
    private const string Document = """
        <property name="fetchaudio" value="music.wav"/>
        <form><block>One moment.<goto next="next.vxml"/></block></form>
        """;

    [Fact]
    public void Queued_prompts_are_played_first_and_the_audio_until_the_document_is_there()
    {
        var script = Script.Of(Document);

        script.Starts().ShouldBe("answer | play \"One moment.\" | GET http://ivr.example/next.vxml");
        script.HearsAll().ShouldBe("timer 2s");
        script.TimePasses().ShouldBe("play audio http://ivr.example/music.wav | timer 5s");
        script.Replies(Script.Document("<form><block><log>there</log></block></form>")).ShouldBe("");
        script.TimePasses().ShouldBe("stop | log there | end DocumentEnd");
    }

    [Fact]
    public void A_document_that_comes_soon_is_waited_for_without_it()
    {
        var script = Script.Of(Document);
        script.Starts();
        script.HearsAll();

        script.Replies(Script.Document("<form><block><log>there</log></block></form>")).ShouldBe("log there | end DocumentEnd");
    }
}
