namespace CallXmlSim.Scripting.Tests.Hostile;

public sealed class LimitTests
{
    public static TheoryData<string> Hostile =>
    [
        "(function () { for (;;); })()",
        "(function () { while (true) { try { for (;;); } catch (e) { } finally { for (;;); } } })()",
        "(function f() { return f(); })()",
        "(function f() { try { return f(); } finally { f(); } })()",
        "(function () { var s = 'x'; for (;;) s += s; })()",
        "(function () { var a = []; for (;;) a.push(a.slice()); })()",
        "'x'.repeat(1e9)",
        "'x'.padStart(1e9)",
        "new Array(1e9).join('x')",
        "Array.from({ length: 1e9 })",
        "Array(1e8).fill(0)",
        "'x'.repeat(1e6).replace(/x/g, 'y'.repeat(1e4))",
        "'x'.repeat(1e6).split('x').join('y'.repeat(1e4))",
        "JSON.parse('['.repeat(1e5))",
        "(function () { var a = []; for (var i = 0; i < 1e5; i++) a = [a]; return String(a); })()",
        "(function () { var a = []; for (var i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a); })()",
        "[1].map(function f() { return [1].map(f); })",
        "'x'.replace(/x/, function f() { return 'x'.replace(/x/, f); })",
        "new Function('for (;;);')()",
        "eval('for (;;);')",
        "2n ** 100000000n",
        "({ toString: function () { for (;;); } }) + ''",
        "(function () { throw { get message() { for (;;); } }; })()",
        "(function () { throw new Proxy({}, { get: function () { for (;;); } }); })()",
        "(function () { Object.defineProperty(document, 'g', { get: function () { for (;;); } }); return g; })()",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_script_ends_as_an_error(string expression)
    {
        var scripts = new ScriptFixture();
        scripts.Fail(expression).Kind.ShouldBeOneOf(ScriptErrorKind.Limit, ScriptErrorKind.Range, ScriptErrorKind.Syntax);
        scripts.Json("1 + 1").ShouldBe("2");
    }

    [Fact]
    public void Statements_of_a_turn_are_limited_as_a_whole()
    {
        var scripts = new ScriptFixture(new ScriptOptions { MaximumStatements = 1000, MaximumStatementsPerTurn = 1500 });
        scripts.Run("function work() { for (var i = 0; i < 400; i++) i = i; }").ShouldBeNull();
        scripts.Try("work()").Succeeded.ShouldBeTrue();
        for (var i = 0; i < 10; i++)
            scripts.Try("work()");
        scripts.Fail("work()").Kind.ShouldBe(ScriptErrorKind.Limit);
        scripts.Context.Advance(scripts.Context.Now);
        scripts.Try("work()").Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_turn_ends_what_runs_into_limits_again_and_again()
    {
        var scripts = new ScriptFixture(new ScriptOptions { MaximumStatements = 1000, MaximumStatementsPerTurn = 5000 });
        for (var i = 0; i < 5; i++)
            scripts.Fail("'x'.repeat(1e6).replace(/x/g, 'y'.repeat(1e4))").Kind.ShouldBe(ScriptErrorKind.Limit);
        scripts.Fail("1 + 1").Kind.ShouldBe(ScriptErrorKind.Limit);
        scripts.Context.Advance(scripts.Context.Now);
        scripts.Json("1 + 1").ShouldBe("2");
    }

    [Fact]
    public void Memory_of_a_call_is_limited_as_a_whole()
    {
        var scripts = new ScriptFixture(new ScriptOptions { MaximumTotalMemory = 20_000_000 });
        scripts.Run("var kept = [];").ShouldBeNull();
        ScriptError? error = null;
        for (var i = 0; i < 100 && error is null; i++)
            error = scripts.Try("kept.push(new Array(1e5).fill(0))").Error;
        error!.Kind.ShouldBe(ScriptErrorKind.Limit);
        scripts.Document["kept"].AsObject!.Get("length").AsNumber!.Value.ShouldBeLessThan(60);
    }

    [Fact]
    public void A_script_cannot_catch_a_limit() =>
        new ScriptFixture().Fail("(function () { try { for (;;); } catch (e) { return 1; } })()")
            .Kind.ShouldBe(ScriptErrorKind.Limit);

    [Fact]
    public void Getters_and_conversions_that_a_host_asks_for_are_limited_too()
    {
        var scripts = new ScriptFixture();
        scripts.Json("{ get a() { for (;;); } }").ShouldBe("""{"a":null}""");
        scripts.Context.ToText(scripts.Try("{ toString: function () { for (;;); } }").Value)
            .Error!.Kind.ShouldBe(ScriptErrorKind.Limit);
    }

    [Fact]
    public void A_deeply_nested_source_is_a_syntax_error() =>
        ScriptExpression.Parse(new string('(', 100_000) + "1" + new string(')', 100_000)).SyntaxError.ShouldNotBeNull();

    [Fact]
    public void A_source_that_is_too_long_is_a_syntax_error() =>
        ScriptBlock.Parse(new string(' ', 2_000_000)).SyntaxError!.Message.ShouldContain("longer");

    [Fact]
    public void What_a_script_does_to_the_globals_does_not_reach_another_call()
    {
        new ScriptFixture().Run("Math.max = null; Array.prototype.map = null; Object.prototype.x = 1;").ShouldBeNull();
        new ScriptFixture().Json("[Math.max(1, 2), [1].map(String), ({}).x]").ShouldBe("""[2,["1"],null]""");
    }
}
