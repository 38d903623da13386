namespace CallXmlSim.Scripting.Tests.Values;

public sealed class ScriptValueTests
{
    private readonly ScriptFixture _scripts = new();

    [Theory]
    [InlineData("undefined", "undefined")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("1e21", "1e+21")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("-0", "0")]
    [InlineData("'x'", "x")]
    [InlineData("[1, [2, 3]]", "1,2,3")]
    [InlineData("{ toString: function () { return 'mine'; } }", "mine")]
    [InlineData("{ }", "[object Object]")]
    public void Text_follows_ECMAScript(string expression, string text)
    {
        var value = _scripts.Try(expression).Value;
        _scripts.Context.ToText(value).Value.AsString.ShouldBe(text);
    }

    [Fact]
    public void Text_may_fail() =>
        _scripts.Context.ToText(_scripts.Try("{ toString: function () { throw 'no'; } }").Value)
            .Error!.Kind.ShouldBe(ScriptErrorKind.Thrown);

    [Theory]
    [InlineData("0", false)]
    [InlineData("NaN", false)]
    [InlineData("''", false)]
    [InlineData("null", false)]
    [InlineData("undefined", false)]
    [InlineData("'false'", true)]
    [InlineData("-1", true)]
    [InlineData("{ }", true)]
    public void A_value_is_a_condition(string expression, bool isTrue) =>
        _scripts.Try(expression).Value.IsTrue.ShouldBe(isTrue);

    [Fact]
    public void Properties_come_in_ECMAScript_s_order()
    {
        var value = _scripts.Try("{ b: 1, a: 2, 10: 3, 9: 4 }").Value.AsObject!;
        value.Names.ShouldBe(["9", "10", "b", "a"]);
        value.Get("a").ShouldBe(ScriptValue.From(2));
        value.Get("missing").IsUndefined.ShouldBeTrue();
    }

    [Fact]
    public void An_array_has_its_elements()
    {
        var value = _scripts.Try("['a', 'b']").Value.AsObject!;
        value.IsArray.ShouldBeTrue();
        value.Elements.Select(element => element.AsString).ShouldBe(["a", "b"]);
        ScriptRecord.ArrayOf(ScriptValue.From("a")).Elements.ShouldBe([ScriptValue.From("a")]);
    }

    [Fact]
    public void A_record_becomes_a_live_object_that_keeps_its_identity()
    {
        _scripts.Document.Declare("list", ScriptValue.From(ScriptRecord.ArrayOf(
            ScriptValue.From(1), ScriptValue.From(ScriptRecord.Of(("a", ScriptValue.True))))));
        _scripts.Json("list.push(3), list").ShouldBe("""[1,{"a":true},3]""");
        _scripts.Json("Array.isArray(list) && list === document.list").ShouldBe("true");
        _scripts.Document["list"].ShouldBe(_scripts.Try("list").Value);
    }

    [Fact]
    public void JSON_ends_where_an_object_contains_itself()
    {
        _scripts.Run("var a = [1]; a.push(a);").ShouldBeNull();
        _scripts.Json("a").ShouldBe("""[1,"[…]"]""");
    }

    [Fact]
    public void JSON_ends_after_many_values() =>
        _scripts.Json("new Array(5000)").Length.ShouldBeLessThan(6 * ScriptJson.MaximumValues);

    [Fact]
    public void A_property_that_fails_is_undefined() =>
        _scripts.Json("{ get a() { throw 1; }, b: 2 }").ShouldBe("""{"a":null,"b":2}""");

    [Fact]
    public void An_object_of_another_context_is_refused()
    {
        var foreign = new ScriptFixture().Try("{ }").Value;
        _ = _scripts.Json("1 + 1");
        Should.Throw<InvalidOperationException>(() => _scripts.Document.Declare("x", foreign));
    }
}
