using CallXmlSim.Sessions.Fetching;
using static CallXmlSim.Simulation.Tests.Web.Fetches;

namespace CallXmlSim.Simulation.Tests.Web;

/// <summary>Redirects (RFC 9110, 15.4), time-outs and what nobody serves.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData(301, "GET")]
    [InlineData(302, "GET")]
    [InlineData(303, "GET")]
    [InlineData(307, "POST")]
    [InlineData(308, "POST")]
    public void A_form_is_sent_on_only_when_the_status_says_so(int status, string method)
    {
        var fetches = new Fetches()
            .Stub("https://ivr.example/a", Reply(status, ("Location", "/b?x=1#top")))
            .Stub($"{method} https://ivr.example/b?x=1", Reply(200))
            .Then(Post()).Run();
        var reply = fetches.Outcomes.ShouldHaveSingleItem().ShouldBeOfType<FetchReply>();
        reply.Status.ShouldBe(200);
        reply.Url.AbsoluteUri.ShouldBe("https://ivr.example/b?x=1");
    }

    [Fact]
    public void Going_round_in_circles_ends()
    {
        var fetches = new Fetches().Stub("*", Reply(302, ("Location", "/a"))).Then(Get()).Run();
        fetches.Outcomes.ShouldHaveSingleItem().ShouldBe(new FetchFailure(
            FetchFailureKind.Unreachable, "\"https://ivr.example/a\" was redirected more than 10 times"));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("recording:1.wav")]
    public void A_server_cannot_lead_out_of_the_web(string location) =>
        Outcome(Reply(302, ("Location", location))).ShouldBeOfType<FetchReply>().Status.ShouldBe(302);

    [Fact]
    public void A_redirect_to_nowhere_is_a_reply_like_others() =>
        Outcome(Reply(302)).ShouldBeOfType<FetchReply>().Status.ShouldBe(302);

    [Fact]
    public void A_reply_that_comes_too_late_is_none()
    {
        var fetches = new Fetches().Stub("*", Reply(200) with { Delay = TimeSpan.FromSeconds(31) }).Then(Get()).Run();
        fetches.Outcomes.ShouldHaveSingleItem().ShouldBeOfType<FetchFailure>().Kind.ShouldBe(FetchFailureKind.TimedOut);
        fetches.Simulator.Now.ShouldBeLessThan(TimeSpan.FromSeconds(32));
    }

    [Fact]
    public void Redirects_share_one_time_out()
    {
        var fetches = new Fetches()
            .Stub("https://ivr.example/a", Reply(302, ("Location", "b")) with { Delay = TimeSpan.FromSeconds(20) })
            .Stub("https://ivr.example/b", Reply(200) with { Delay = TimeSpan.FromSeconds(20) })
            .Then(Get()).Run();
        fetches.Outcomes.ShouldHaveSingleItem().ShouldBeOfType<FetchFailure>().Kind.ShouldBe(FetchFailureKind.TimedOut);
    }

    private static FetchOutcome Outcome(Simulation.Web.StubReply reply) =>
        new Fetches().Stub("*", reply).Then(Get()).Run().Outcomes.ShouldHaveSingleItem();
}
