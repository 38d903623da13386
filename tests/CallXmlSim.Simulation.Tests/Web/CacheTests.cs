using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Web;
using static CallXmlSim.Simulation.Tests.Web.Fetches;

namespace CallXmlSim.Simulation.Tests.Web;

/// <summary>The HTTP cache in virtual time (RFC 9111). The clock begins on Thursday, 1 January 2026, 00:00 UTC.</summary>
public class CacheTests
{
    private const CacheUse None = CacheUse.None;
    private const CacheUse Stored = CacheUse.Stored;
    private const CacheUse Confirmed = CacheUse.Confirmed;

    [Fact]
    public void Without_a_word_on_freshness_a_server_is_asked_every_time() =>
        Twice(Reply(200), after: 1).ShouldBe([None, None]);

    [Theory]
    [InlineData(9, Stored)]
    [InlineData(10, None)]
    public void A_reply_is_fresh_until_max_age(double after, CacheUse use) =>
        Twice(Reply(200, ("Cache-Control", "max-age=10")), after).ShouldBe([None, use]);

    [Theory]
    [InlineData(59, Stored)]
    [InlineData(60, None)]
    public void A_reply_is_fresh_until_it_expires(double after, CacheUse use) => Twice(
        Reply(200, ("Date", "Thu, 01 Jan 2026 00:00:00 GMT"), ("Expires", "Thu, 01 Jan 2026 00:01:00 GMT")), after)
        .ShouldBe([None, use]);

    [Fact]
    public void The_age_it_has_on_arrival_counts() => Twice(
        Reply(200, ("Cache-Control", "max-age=60"), ("Age", "55")), after: 6).ShouldBe([None, None]);

    [Fact]
    public void A_date_in_the_past_makes_it_older() => Twice(
        Reply(200, ("Cache-Control", "max-age=60"), ("Date", "Wed, 31 Dec 2025 23:59:00 GMT")), after: 1).ShouldBe([None, None]);

    [Theory]
    [InlineData("0")]
    [InlineData("Thu, 01 Jan 2025 00:00:00 GMT")]
    public void A_date_that_is_none_or_over_means_expired(string expires) =>
        Twice(Reply(200, ("Expires", expires)), after: 1).ShouldBe([None, None]);

    [Theory]
    [InlineData(3600, Stored)]
    [InlineData(90_000, Confirmed)]
    public void What_was_changed_long_ago_is_taken_to_stay_for_a_tenth_of_that_time_at_most_a_day(double after, CacheUse use) =>
        Twice(Reply(200, ("Last-Modified", "Mon, 01 Dec 2025 00:00:00 GMT")), after, hours: 48).ShouldBe([None, use]);

    [Theory]
    [InlineData("no-store")]
    [InlineData("no-store, max-age=100")]
    public void What_must_not_be_stored_is_not(string control) =>
        Twice(Reply(200, ("Cache-Control", control), ("ETag", "\"1\"")), after: 1).ShouldBe([None, None]);

    [Fact]
    public void A_stale_reply_is_confirmed_by_its_tag() =>
        Twice(Reply(200, ("Cache-Control", "max-age=10"), ("ETag", "\"1\"")), after: 20).ShouldBe([None, Confirmed]);

    [Fact]
    public void With_no_cache_it_is_confirmed_although_it_is_fresh() =>
        Twice(Reply(200, ("Cache-Control", "no-cache, max-age=100"), ("ETag", "\"1\"")), after: 1).ShouldBe([None, Confirmed]);

    [Fact]
    public void A_confirmed_reply_is_fresh_again_and_has_its_body()
    {
        var fetches = new Fetches().Stub("*", Reply(200, ("Cache-Control", "max-age=10"), ("ETag", "\"1\"")))
            .Then(Get()).Then(Get(), 20).Then(Get(), 9).Run();
        fetches.Cache.ShouldBe([None, Confirmed, Stored]);
        fetches.Outcomes.ShouldAllBe(outcome => ((FetchReply)outcome).Body.Length == 4 && ((FetchReply)outcome).Status == 200);
    }

    [Fact]
    public void A_changed_resource_comes_anew() => new Fetches()
        .Stub("*", Reply(200, ("ETag", "\"1\"")), Reply(200, ("ETag", "\"2\"")))
        .Then(Get()).Then(Get(), 1).Run().Cache.ShouldBe([None, None]);

    [Theory]
    [InlineData(null, null, Stored)]
    [InlineData(30.0, null, Stored)]
    [InlineData(5.0, null, Confirmed)]
    [InlineData(0.0, null, Confirmed)]
    public void The_request_says_how_old_a_reply_may_be(double? maxAge, double? maxStale, CacheUse use) =>
        Asking(maxAge, maxStale, "max-age=100", after: 10).ShouldBe([None, use]);

    [Theory]
    [InlineData(null, Confirmed)]
    [InlineData(5.0, Confirmed)]
    [InlineData(10.0, Stored)]
    public void The_request_says_how_stale_it_may_be(double? maxStale, CacheUse use) =>
        Asking(null, maxStale, "max-age=10", after: 20).ShouldBe([None, use]);

    [Fact]
    public void A_server_can_forbid_stale_replies() =>
        Asking(null, 1000, "max-age=10, must-revalidate", after: 20).ShouldBe([None, Confirmed]);

    [Fact]
    public void A_changing_request_drops_what_is_stored() => new Fetches()
        .Stub("*", Reply(200, ("Cache-Control", "max-age=100")))
        .Then(Get()).Then(Get(), 1).Then(Post(), 1).Then(Get(), 1).Run().Cache.ShouldBe([None, Stored, None, None]);

    [Fact]
    public void A_reply_that_depends_on_anything_is_not_stored() =>
        Twice(Reply(200, ("Cache-Control", "max-age=100"), ("Vary", "*")), after: 1).ShouldBe([None, None]);

    [Fact]
    public void A_reply_that_depends_on_headers_nobody_sends_is() =>
        Twice(Reply(200, ("Cache-Control", "max-age=100"), ("Vary", "Accept-Language")), after: 1).ShouldBe([None, Stored]);

    [Fact]
    public void Failures_are_not_stored_unless_the_server_says_so()
    {
        Twice(Reply(404, ("Last-Modified", "Mon, 01 Dec 2025 00:00:00 GMT")), after: 1).ShouldBe([None, None]);
        Twice(Reply(404, ("Cache-Control", "max-age=100")), after: 1).ShouldBe([None, Stored]);
        Twice(Reply(500, ("Cache-Control", "max-age=100")), after: 1).ShouldBe([None, None]);
    }

    [Fact]
    public void Redirections_are_stored_like_other_replies()
    {
        var fetches = new Fetches()
            .Stub("https://ivr.example/a", Reply(301, ("Location", "b"), ("Cache-Control", "max-age=100")), Reply(500))
            .Stub("https://ivr.example/b", Reply(200))
            .Then(Get()).Then(Get(), 1).Run();
        fetches.Outcomes.ShouldAllBe(outcome => ((FetchReply)outcome).Status == 200);
    }

    [Fact]
    public void The_journal_says_where_a_reply_is_from()
    {
        var simulator = new Fetches().Stub("*", Reply(200, ("Cache-Control", "max-age=10"), ("ETag", "\"1\"")))
            .Then(Get()).Then(Get(), 1).Then(Get(), 20).Run().Simulator;
        var told = new Transcript(simulator.Journal).Lines.Select(line => line.ToString()).Where(line => line.Contains("200 body")).ToList();
        told[0].ShouldEndWith("web             replies 200 body");
        told[1].ShouldEndWith("cache           replies 200 body");
        told[2].ShouldEndWith("web             confirms the stored 200 body");
    }

    private static IEnumerable<CacheUse> Twice(StubReply reply, double after, int hours = 24) =>
        new Fetches(new SimulatorOptions { TimeLimit = TimeSpan.FromHours(hours) })
            .Stub("*", reply).Then(Get()).Then(Get(), after).Run().Cache;

    private static IEnumerable<CacheUse> Asking(double? maxAge, double? maxStale, string control, double after)
    {
        var wish = new FetchCaching(Seconds(maxAge), Seconds(maxStale));
        return new Fetches().Stub("*", Reply(200, ("Cache-Control", control), ("ETag", "\"1\"")))
            .Then(Get()).Then(Get(caching: wish), after).Run().Cache;
    }

    private static TimeSpan? Seconds(double? number) => number is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
