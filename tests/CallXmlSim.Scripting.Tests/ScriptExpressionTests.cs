namespace CallXmlSim.Scripting.Tests;

public sealed class ScriptExpressionTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("-1.5", true)]
    [InlineData("'yes'", true)]
    [InlineData("true", true)]
    [InlineData("null", true)]
    [InlineData("undefined", true)]
    [InlineData("  total  ", true)]
    [InlineData("application.lastresult$", true)]
    [InlineData("(total)", true)]
    [InlineData("list[0]", false)]
    [InlineData("a + b", false)]
    [InlineData("f()", false)]
    public void What_needs_no_engine_is_recognised(string text, bool isTrivial) =>
        ScriptExpression.Parse(text).IsTrivial.ShouldBe(isTrivial);

    [Theory]
    [InlineData("", 0)]
    [InlineData("1 +", 3)]
    [InlineData("a b", 2)]
    [InlineData("1) + (2", 1)]
    [InlineData("'open", 0)]
    [InlineData("x = 1; y", 5)]
    [InlineData("var x", 0)]
    [InlineData("/(/.test(x)", 2)]
    public void A_syntax_error_is_data_with_its_place(string text, int offset)
    {
        var scripts = new ScriptFixture();
        var error = ScriptExpression.Parse(text).SyntaxError!;
        error.Kind.ShouldBe(ScriptErrorKind.Syntax);
        error.Offset.ShouldBe(offset);
        scripts.Fail(text).Message.ShouldBe(error.Message);
        scripts.Context.HasEngine.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ a: 1 }", """{"a":1}""")]
    [InlineData("1 // one", "1")]
    [InlineData("\n 1 +\n 2 ", "3")]
    [InlineData("1, 2", "2")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1 / 0", "\"Infinity\"")]
    [InlineData("eval('1 + 1')", "2")]
    [InlineData("[1, , 'a', undefined, function () {}]", """[1,null,"a",null,"[function]"]""")]
    [InlineData("JSON.parse('{\"a\":[true]}')", """{"a":[true]}""")]
    public void An_expression_gives_its_value(string text, string json) => new ScriptFixture().Json(text).ShouldBe(json);

    [Theory]
    [InlineData("null.x", ScriptErrorKind.Type)]
    [InlineData("nope", ScriptErrorKind.Reference)]
    [InlineData("'x'.repeat(-1)", ScriptErrorKind.Range)]
    [InlineData("decodeURIComponent('%')", ScriptErrorKind.Range)]
    [InlineData("eval('1 +')", ScriptErrorKind.Syntax)]
    [InlineData("(function () { throw 'mine'; })()", ScriptErrorKind.Thrown)]
    [InlineData("(function () { throw new Error('mine'); })()", ScriptErrorKind.Thrown)]
    [InlineData("(function () { throw { name: 'x' }; })()", ScriptErrorKind.Thrown)]
    public void A_failure_is_data(string text, ScriptErrorKind kind) => new ScriptFixture().Fail(text).Kind.ShouldBe(kind);

    [Fact]
    public void What_a_script_throws_is_told() =>
        new ScriptFixture().Fail("(function () { throw 'mine'; })()").Message.ShouldBe("mine was thrown");

    [Theory]
    [InlineData("x", true)]
    [InlineData("lastresult$", true)]
    [InlineData("größe", true)]
    [InlineData("a.b", false)]
    [InlineData("1a", false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("(a)", false)]
    [InlineData("class", false)]
    [InlineData("undefined", false)]
    [InlineData("x//", false)]
    public void A_variable_is_named_by_an_identifier(string name, bool isLegal) =>
        VariableNames.IsLegal(name).ShouldBe(isLegal);

    [Theory]
    [InlineData("a + b")]
    [InlineData("f()")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("a = b")]
    public void Only_variables_and_properties_are_assigned_to(string target) =>
        AssignmentTarget.Parse(target).SyntaxError.ShouldNotBeNull();

    [Theory]
    [InlineData("1 + nope", "nope")]
    [InlineData("list.map(nope)", "nope)")]
    [InlineData("{ nope: list.nope + nope }", "nope }")]
    [InlineData("1 + list.none.x + 3", "x + 3")]
    [InlineData("list[0].foo['bar']", "'bar']")]
    [InlineData("true ? list.none() : 1", "none() : 1")]
    [InlineData("1 +\n nope", "nope")]
    [InlineData("list()", "list()")]
    [InlineData("1 + new Array(-1)", "1 + new Array(-1)")]
    public void An_error_has_its_place_where_a_name_tells_it(string expression, string rest)
    {
        var scripts = new ScriptFixture();
        scripts.Run("var list = [1];").ShouldBeNull();
        expression[scripts.Fail(expression).Offset..].ShouldBe(rest);
    }

    [Fact]
    public void In_a_script_the_name_is_looked_for_from_its_statement_on()
    {
        var error = new ScriptFixture().Run("var f = function () { return nope; };\nvar a = 1;\na = 1 + nope;")!;
        error.ToString().ShouldBe("script:3:9: nope is not defined");
        error.Length.ShouldBe(4);
    }
}
