namespace CallXmlSim.Scripting.Tests.Hostile;

/// <summary>Regular expressions that backtracking takes exponentially many steps for.</summary>
public sealed class PatternTests
{
    private const string Input = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

    private readonly ScriptFixture _scripts = new();

    public PatternTests() => _scripts.Document.Declare("input", ScriptValue.From(Input));

    [Theory]
    [InlineData("/(a+)+$/.test(input)", "false")]
    [InlineData("/^(a|a)*$/.exec(input)", "null")]
    [InlineData("/^(\\w+\\s?)*$/i.test(input)", "false")]
    [InlineData("input.match('(a+)+$')", "null")]
    [InlineData("input.search(/(a+)+!?$/)", "0")]
    [InlineData("('b' + input).search(/(?:a+)+!$/)", "1")]
    [InlineData("new RegExp('^(a+)+$').test(input)", "false")]
    [InlineData("input.replace(/(a+)+$/, '') == input", "true")]
    [InlineData("input.split(/(a+)+b/).length", "1")]
    [InlineData("eval('/(a+)+$/').test(input)", "false")]
    [InlineData("input['mat' + 'ch']('(a+)+$')", "null")]
    [InlineData("input.replace(/(a+)+/g, 'b')", "\"b!\"")]
    [InlineData("/^(\\d+,)*\\d+$/.test('1,22,333')", "true")]
    [InlineData("/^(?:([a-c])(\\d+))+$/.exec('a1b22').slice(1).join()", "\"b,22\"")]
    [InlineData("/^(\\b\\w+\\b\\s?)*$/.test(input)", "false")]
    [InlineData("/^(\\w+\\W?)*$/.test(input + '!')", "false")]
    [InlineData("/^(\\D+)*1$/.test(input)", "false")]
    [InlineData("/^([\\D]|[^\\W])*$/.test(input + '1')", "true")]
    [InlineData("/^([^\\D]|-)+$/.test('1-2')", "true")]
    [InlineData("/(\\Ba\\B)+!/.exec('xaaa!')", "null")]
    [InlineData("/^(\\d+)*$/.test('\u0661\u0662')", "false")]
    [InlineData("/^(\\D+)*$/.test('\u0661\u0662')", "true")]
    [InlineData("/^(\\w+)+$/.test('\u00e9')", "false")]
    [InlineData("/(\\b\\w+\\b)+/.exec('\u00e9t\u00e9').join()", "\"t,t\"")]
    public void Where_there_is_no_match_it_is_said_at_once_and_where_there_is_one_it_is_found(string expression, string json) =>
        _scripts.Json(expression).ShouldBe(json);

    [Fact]
    public void A_search_goes_on_behind_the_last_match()
    {
        _scripts.Run("var p = /(b+)+c/g, s = 'bcxbbc', found = []; for (var m; m = p.exec(s);) found.push(m.index);").ShouldBeNull();
        _scripts.Json("found").ShouldBe("[0,3]");
        _scripts.Json("p.lastIndex").ShouldBe("0");
    }

    [Theory]
    [InlineData("/^(?=(a+)+$)b/.test(input)")]
    [InlineData("/(a*)*$/.test(input)")]
    public void What_only_backtracking_can_find_out_ends_as_an_error(string expression) =>
        _scripts.Fail(expression).Kind.ShouldBe(ScriptErrorKind.Limit);
}
