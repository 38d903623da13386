namespace CallXmlSim.Scripting.Tests.Scopes;

/// <summary>What a script element declares (VoiceXML 2.0, 5.3.12).</summary>
public sealed class ScriptBlockTests
{
    private readonly ScriptFixture _scripts = new();

    [Theory]
    [InlineData("var x = 5;")]
    [InlineData("let x = 5;")]
    [InlineData("const x = 5;")]
    [InlineData("if (true) { var x = 5; }")]
    [InlineData("for (var x = 0; x < 5; x++);")]
    [InlineData("var { a: x } = { a: 5 };")]
    [InlineData("var [, x] = [1, 5];")]
    [InlineData("let [y = 5, ...z] = [], x = y;")]
    [InlineData("<!-- hidden from old browsers\nvar x = 5;\n//-->")]
    [InlineData("'use strict'; var x = 5;")]
    public void Variables_are_declared_in_the_scope_it_runs_in(string block)
    {
        _scripts.Run(block).ShouldBeNull();
        _scripts.Document["x"].ShouldBe(ScriptValue.From(5));
        _scripts.Json("document.x").ShouldBe("5");
        _scripts.Fail("x", _scripts.Application).Kind.ShouldBe(ScriptErrorKind.Reference);
    }

    [Fact]
    public void Variables_of_functions_stay_inside()
    {
        _scripts.Run("function f() { var inner = 1; let other = 2; return inner; } f();").ShouldBeNull();
        _scripts.Document.Variables.ShouldBe(["f"]);
    }

    [Fact]
    public void Functions_are_declared_before_the_first_statement_and_can_be_called_later()
    {
        _scripts.Run("var early = twice(2); function twice(n) { return 2 * n; }").ShouldBeNull();
        _scripts.Json("early").ShouldBe("4");
        _scripts.Json("twice(4)").ShouldBe("8");
        _scripts.Json("document.twice(5)").ShouldBe("10");
        _scripts.Json("twice").ShouldBe("\"[function]\"");
    }

    [Fact]
    public void A_class_can_be_used_later()
    {
        _scripts.Run("class Order { total() { return 3; } }").ShouldBeNull();
        _scripts.Json("new Order().total()").ShouldBe("3");
    }

    [Fact]
    public void A_function_sees_the_scope_it_was_declared_in()
    {
        _scripts.Document.Declare("x", ScriptValue.From("document"));
        _scripts.Dialog.Declare("x", ScriptValue.From("dialog"));
        _scripts.Run("function which() { return x; }").ShouldBeNull();
        _scripts.Json("which()").ShouldBe("\"document\"");
        _scripts.Document.Declare("x", ScriptValue.From("changed"));
        _scripts.Json("which()").ShouldBe("\"changed\"");
    }

    [Fact]
    public void A_variable_declared_again_keeps_its_value()
    {
        _scripts.Document.Declare("x", ScriptValue.From(1));
        _scripts.Run("var x;").ShouldBeNull();
        _scripts.Document["x"].ShouldBe(ScriptValue.From(1));
    }

    [Fact]
    public void A_function_declared_again_is_the_new_one()
    {
        _scripts.Run("function f() { return 1; }").ShouldBeNull();
        _scripts.Run("function f() { return 2; }").ShouldBeNull();
        _scripts.Json("f()").ShouldBe("2");
    }

    [Fact]
    public void What_ran_before_a_failure_has_happened()
    {
        var error = _scripts.Run("var x = 1;\nvar y = nope + 1;\nvar z = 3;")!;
        error.Kind.ShouldBe(ScriptErrorKind.Reference);
        error.ToString().ShouldStartWith("script:2:");
        _scripts.Json("[x, y, z]").ShouldBe("[1,null,null]");
    }

    [Fact]
    public void A_syntax_error_has_its_place()
    {
        var block = ScriptBlock.Parse("var a = 1;\nvar b = ;", "prices.js");
        block.SyntaxError!.ToString().ShouldStartWith("prices.js:2:9: ");
        _scripts.Context.Run(block, _scripts.Document).ShouldBe(block.SyntaxError);
        _scripts.Document.Variables.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var f; function f() { return 1; }", "f()", "1")]
    [InlineData("var f = 2; function f() { return 1; }", "f", "2")]
    [InlineData("function f() { return 1; } var f;", "f()", "1")]
    [InlineData("var early = f(); var f = 3; function f() { return 1; }", "[early, f]", "[1,3]")]
    [InlineData("var f; function f(n) { return n ? n * f(n - 1) : 1; }", "f(4)", "24")]
    [InlineData("var f; function f() { return 1; } function f() { return 2; }", "[f(), f.name]", """[2,"f"]""")]
    [InlineData("var ab, cb; function ab() { return 1; } function cb() { return 2; }", "[ab(), cb(), ab.name]", """[1,2,"ab"]""")]
    [InlineData("for (var f of [1]); function f() { }", "f", "1")]
    public void A_function_and_a_variable_may_have_one_name(string block, string expression, string json)
    {
        _scripts.Run(block)?.ToString().ShouldBeNull();
        _scripts.Json(expression).ShouldBe(json);
    }

    [Theory]
    [InlineData("if (true) { function f() { return 1; } }", "f()", "1")]
    [InlineData("if (false) { function f() { return 1; } }", "typeof f", "\"undefined\"")]
    [InlineData("var early = typeof f; { function f() { } } var late = typeof f;", "[early, late]", """["undefined","function"]""")]
    [InlineData("switch (1) { case 1: function f() { return 1; } }", "f()", "1")]
    [InlineData("try { function f() { return 1; } } finally { function g() { return 2; } }", "[f(), g()]", "[1,2]")]
    [InlineData("function f() { return 1; } { function f() { return 2; } }", "f()", "2")]
    [InlineData("let f = 1; { function f() { } }", "f", "1")]
    [InlineData("{ let f = 1; { function f() { } } }", "typeof f", "\"undefined\"")]
    [InlineData("for (let f of [1]) { function f() { } }", "typeof f", "\"undefined\"")]
    [InlineData("{ function* f() { } async function g() { } }", "typeof f + typeof g", "\"undefinedundefined\"")]
    [InlineData("'use strict'; { function f() { } }", "typeof f", "\"undefined\"")]
    [InlineData("(function () { { function f() { } } })();", "typeof f", "\"undefined\"")]
    public void A_function_in_a_block_is_a_variable_from_its_declaration_on(string block, string expression, string json)
    {
        _scripts.Run(block)?.ToString().ShouldBeNull();
        _scripts.Json(expression).ShouldBe(json);
    }

    [Fact]
    public void Places_behind_a_function_in_a_block_are_those_of_the_source() =>
        _scripts.Run("var list = [];\n{ function f() { } list.push(1); } { function g() { } null.x; }")!
            .ToString().ShouldStartWith("script:2:60: ");

    [Fact]
    public void So_are_places_that_no_name_tells() =>
        _scripts.Run("{ function f() { } } { function g() { } throw 'x'; }")!.Offset.ShouldBe(46);
}
