namespace CallXmlSim.Scripting.Tests.Scopes;

/// <summary>Variables that are made when something looks at them.</summary>
public sealed class LateVariableTests
{
    private int _made;

    [Fact]
    public void A_late_value_is_made_once_and_only_when_it_is_looked_at()
    {
        var scripts = new ScriptFixture();
        scripts.Document.DeclareLate("late", Make);
        scripts.Document.Declares("late").ShouldBeTrue();
        scripts.Document.Variables.ShouldBe(["late"]);
        _made.ShouldBe(0);
        scripts.Json("late.name").ShouldBe("\"value 1\"");
        scripts.Json("document.late.name").ShouldBe("\"value 1\"");
        scripts.Context.HasEngine.ShouldBeFalse();
    }

    [Fact]
    public void An_engine_makes_it_when_a_script_reads_it()
    {
        var scripts = new ScriptFixture();
        scripts.Document.DeclareLate("before", Make);
        scripts.Json("1 + 1").ShouldBe("2");
        scripts.Document.DeclareLate("after", Make);
        _made.ShouldBe(0);
        scripts.Json("before.name + ', ' + document.after.name + ', ' + before.name").ShouldBe("\"value 1, value 2, value 1\"");
        scripts.Run("before.name = 'changed'").ShouldBeNull();
        scripts.Json("before.name").ShouldBe("\"changed\"");
    }

    [Theory]
    [InlineData("session.x")]
    [InlineData("session.x + 0")]
    [InlineData("x")]
    public void A_scope_is_filled_when_something_looks_for_a_variable(string expression)
    {
        var context = new ScriptContext();
        var session = context.OpenReadOnlyScope(null, scope => scope.Declare("x", ScriptValue.From(++_made)), "session");
        var inner = context.OpenScope(session);
        inner.Declare("y");
        _made.ShouldBe(0);
        context.Evaluate(ScriptExpression.Parse(expression), inner).ShouldBe(ScriptValue.From(1));
        session.Variables.ShouldBe(["x"]);
        _made.ShouldBe(1);
    }

    [Fact]
    public void Many_variables_keep_their_order_and_values()
    {
        var scope = new ScriptContext().OpenScope(null);
        var names = Enumerable.Range(0, 20).Select(number => $"v{number}").ToList();
        foreach (var name in names)
            scope.Declare(name, ScriptValue.From(name));
        scope.Declare("v3", ScriptValue.From("again"));
        scope.Remove("v5");
        scope.Variables.ShouldBe(names.Except(["v5"]));
        scope["v3"].ShouldBe(ScriptValue.From("again"));
        scope["v19"].ShouldBe(ScriptValue.From("v19"));
        scope.Declares("v5").ShouldBeFalse();
    }

    [Fact]
    public void A_record_may_be_an_array_with_properties()
    {
        var scripts = new ScriptFixture();
        var list = ScriptRecord.ArrayOf([ScriptValue.From("a"), ScriptValue.From("b")], [("best", ScriptValue.From("a"))]);
        scripts.Document.Declare("list", ScriptValue.From(list));
        scripts.Json("list.best").ShouldBe("\"a\"");
        scripts.Json("list").ShouldBe("""["a","b"]""");
        scripts.Json("[list.length, list[1], list.best, list instanceof Array, list.join()]").ShouldBe("""[2,"b","a",true,"a,b"]""");
    }

    private ScriptValue Make() =>
        ScriptValue.From(ScriptRecord.Of(("name", ScriptValue.From($"value {(++_made).ToString(System.Globalization.CultureInfo.InvariantCulture)}"))));
}
