using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>An expression that needs no engine: a literal, or a variable with plain property names behind it.</summary>
/// <param name="Path">The variable's name and the property names; empty for a literal.</param>
/// <param name="Constant">The literal.</param>
internal sealed record Shortcut(string[] Path, ScriptValue Constant)
{
    /// <summary>The shortcut of an expression; <c>null</c> when it needs an engine.</summary>
    public static Shortcut? Of(Expression tree) => tree switch
    {
        NullLiteral => new Shortcut([], ScriptValue.Null),
        BooleanLiteral literal => new Shortcut([], ScriptValue.From(literal.Value)),
        NumericLiteral literal => new Shortcut([], ScriptValue.From(literal.Value)),
        StringLiteral literal => new Shortcut([], ScriptValue.From(literal.Value)),
        UnaryExpression { Operator: Acornima.Operator.UnaryNegation, Argument: NumericLiteral literal } =>
            new Shortcut([], ScriptValue.From(-literal.Value)),
        Identifier { Name: "undefined" } => new Shortcut([], default),
        _ => PathOf(tree) is { } path ? new Shortcut(path, default) : null,
    };

    private static string[]? PathOf(Expression tree)
    {
        var names = new Stack<string>();
        while (tree is MemberExpression { Computed: false, Optional: false, Property: Identifier property } member)
        {
            names.Push(property.Name);
            tree = member.Object;
        }

        if (tree is not Identifier variable)
            return null;
        names.Push(variable.Name);
        return [.. names];
    }
}
