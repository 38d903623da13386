namespace CallXmlSim.Scripting.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Date_reads_the_time_of_the_host()
    {
        var scripts = new ScriptFixture();
        scripts.Json("new Date().toISOString()").ShouldBe("\"2026-03-01T12:00:00.000Z\"");
        scripts.Context.Advance(DateTimeOffset.UnixEpoch.AddSeconds(1));
        scripts.Json("Date.now()").ShouldBe("1000");
        scripts.Json("new Date(0).getHours()").ShouldBe("0");
        scripts.Json("new Date(0).getTimezoneOffset()").ShouldBe("0");
    }

    [Fact]
    public void The_time_zone_is_the_options()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(-5), "test", "test");
        new ScriptFixture(new ScriptOptions { TimeZone = zone }).Json("new Date(0).getHours()").ShouldBe("19");
    }

    [Fact]
    public void Random_numbers_follow_from_the_seed()
    {
        static string Draw(int seed) =>
            new ScriptFixture(new ScriptOptions { Seed = seed }).Json("[Math.random(), Math.random()]");
        Draw(1).ShouldBe(Draw(1));
        Draw(1).ShouldNotBe(Draw(2));
        new ScriptFixture().Json("Math.random() >= 0 && Math.random() < 1").ShouldBe("true");
        new ScriptFixture(new ScriptOptions { Seed = 1 }).Json("[Math, Math].map(function (m) { return m.random(); })").ShouldBe(Draw(1));
    }

    [Theory]
    [InlineData("System")]
    [InlineData("importNamespace")]
    [InlineData("clr")]
    [InlineData("require")]
    [InlineData("Atomics")]
    [InlineData("WeakRef")]
    [InlineData("ShadowRealm")]
    [InlineData("Temporal")]
    [InlineData("Intl")]
    [InlineData("SharedArrayBuffer")]
    [InlineData("setTimeout")]
    public void Nothing_of_the_machine_is_there(string name)
    {
        new ScriptFixture().Json($"typeof {name}").ShouldBe("\"undefined\"");
        new ScriptFixture().Json($"typeof globalThis['{name}']").ShouldBe("\"undefined\"");
        new ScriptFixture().Fail(name).Kind.ShouldBe(ScriptErrorKind.Reference);
    }

    [Theory]
    [InlineData("(1234.5).toLocaleString()", "\"1,234.5\"")]
    [InlineData("'I'.toLocaleLowerCase()", "\"i\"")]
    [InlineData("['b', 'A', 'a', 'B'].sort().join('')", "\"ABab\"")]
    public void Culture_is_nobody_s(string expression, string json) => new ScriptFixture().Json(expression).ShouldBe(json);
}
