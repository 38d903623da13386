namespace CallXmlSim.Scripting.Tests.Scopes;

/// <summary>The scopes of VoiceXML 2.0, 5.1.2, without an engine and with one.</summary>
public sealed class ScopeChainTests
{
    public static TheoryData<bool> Engines => [false, true];

    private static ScriptFixture New(bool withEngine)
    {
        var scripts = new ScriptFixture();
        if (withEngine)
            scripts.Json("1 + 1").ShouldBe("2");
        return scripts;
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_lookup_walks_outwards_and_finds_the_innermost(bool withEngine)
    {
        var scripts = New(withEngine);
        scripts.Application.Declare("x", ScriptValue.From("application"));
        scripts.Json("x").ShouldBe("\"application\"");
        scripts.Dialog.Declare("x", ScriptValue.From("dialog"));
        scripts.Json("x").ShouldBe("\"dialog\"");
        scripts.Json("x", scripts.Document).ShouldBe("\"application\"");
        scripts.Context.HasEngine.ShouldBe(withEngine);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_named_scope_is_an_object_with_its_own_variables_alone(bool withEngine)
    {
        var scripts = New(withEngine);
        scripts.Application.Declare("x", ScriptValue.From(1));
        scripts.Document.Declare("x", ScriptValue.From(2));
        scripts.Dialog.Declare("x", ScriptValue.From(3));
        scripts.Json("application.x").ShouldBe("1");
        scripts.Json("document.x").ShouldBe("2");
        scripts.Json("dialog.x").ShouldBe("3");
        scripts.Application.Declare("y", ScriptValue.From(4));
        scripts.Json("document.y").ShouldBe("null");
        scripts.Json("[application.x, document.x, dialog.x, x]").ShouldBe("[1,2,3,3]");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_variable_may_be_undefined_and_still_be_declared(bool withEngine)
    {
        var scripts = New(withEngine);
        scripts.Document.Declare("x");
        scripts.Try("x").ShouldBe(ScriptValue.Undefined);
        scripts.Json("x == undefined").ShouldBe("true");
        scripts.Fail("y == undefined").Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Json("typeof y").ShouldBe("\"undefined\"");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Properties_of_what_the_host_declared_are_found(bool withEngine)
    {
        var scripts = New(withEngine);
        scripts.Session.Declare("connection", ScriptValue.From(ScriptRecord.Of(
            ("remote", ScriptValue.From(ScriptRecord.Of(("uri", ScriptValue.From("tel:+15551212"))))))));
        scripts.Json("session.connection.remote.uri").ShouldBe("\"tel:+15551212\"");
        scripts.Json("connection.remote.nothing").ShouldBe("null");
        scripts.Context.HasEngine.ShouldBe(withEngine);
        scripts.Fail("connection.nothing.uri").Kind.ShouldBe(ScriptErrorKind.Type);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_assignment_goes_to_the_scope_that_declares_the_variable(bool withEngine)
    {
        var scripts = New(withEngine);
        scripts.Application.Declare("x", ScriptValue.From(1));
        scripts.Assign("x", ScriptValue.From(2)).ShouldBeNull();
        scripts.Application["x"].ShouldBe(ScriptValue.From(2));
        scripts.Anonymous.Declares("x").ShouldBeFalse();
        scripts.Json("x = 3").ShouldBe("3");
        scripts.Application["x"].ShouldBe(ScriptValue.From(3));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("nope.property")]
    public void An_assignment_to_what_is_not_declared_fails(string target)
    {
        var scripts = new ScriptFixture();
        scripts.Assign(target, ScriptValue.From(1))!.Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Fail($"{target} = 1").Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Fail($"(function () {{ {target} = 1; }})()").Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Run($"{target} = 1").ShouldNotBeNull();
        scripts.Json("typeof nope").ShouldBe("\"undefined\"");
    }

    [Fact]
    public void A_script_may_add_a_variable_to_a_scope_and_an_assignment_of_the_host_may_not()
    {
        var scripts = new ScriptFixture();
        scripts.Assign("document.nope", ScriptValue.From(1))!.Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Run("document.added = 1").ShouldBeNull();
        scripts.Json("added").ShouldBe("1");
    }

    [Fact]
    public void Properties_of_an_object_need_no_declaration()
    {
        var scripts = new ScriptFixture();
        scripts.Document.Declare("order", ScriptValue.From(ScriptRecord.Of()));
        scripts.Assign("order.size", ScriptValue.From("large")).ShouldBeNull();
        scripts.Assign("order['top' + 'ping']", ScriptValue.From("ham")).ShouldBeNull();
        scripts.Document["order"].ToJson().ShouldBe("""{"size":"large","topping":"ham"}""");
    }

    [Theory]
    [InlineData("connection = 1")]
    [InlineData("session.connection = 1")]
    public void A_session_variable_is_read_only(string assignment)
    {
        var scripts = new ScriptFixture();
        scripts.Session.Declare("connection", ScriptValue.From(ScriptRecord.Of()));
        scripts.Fail(assignment).Kind.ShouldBe(ScriptErrorKind.Type);
        scripts.Assign("connection", ScriptValue.From(1))!.Kind.ShouldBe(ScriptErrorKind.Type);
        scripts.Session["connection"].Kind.ShouldBe(ScriptValueKind.Object);
    }

    [Fact]
    public void One_scope_may_have_two_names()
    {
        var context = new ScriptContext();
        var root = context.OpenScope(null, "application", "document");
        root.Declare("x", ScriptValue.From(7));
        context.Evaluate(ScriptExpression.Parse("application.x + document.x"), root).ShouldBe(ScriptValue.From(14));
    }

    [Fact]
    public void A_scope_taken_away_takes_its_variables_along()
    {
        var scripts = new ScriptFixture();
        var inner = scripts.Context.OpenScope(scripts.Dialog);
        inner.Declare("x", ScriptValue.From(1));
        scripts.Json("x + 1", inner).ShouldBe("2");
        scripts.Fail("x + 1", scripts.Dialog).Message.ShouldBe("x is not defined");
    }

    [Fact]
    public void A_removed_variable_was_never_declared()
    {
        var scripts = new ScriptFixture();
        scripts.Dialog.Declare("x", ScriptValue.From(1));
        scripts.Dialog.Remove("x");
        scripts.Fail("x").Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Dialog.Declare("y", ScriptValue.From(1));
        scripts.Dialog.Remove("y");
        scripts.Fail("y").Kind.ShouldBe(ScriptErrorKind.Reference);
        scripts.Dialog.Variables.ShouldBeEmpty();
    }
}
