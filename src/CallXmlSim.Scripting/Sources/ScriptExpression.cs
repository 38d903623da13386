using Acornima.Ast;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting;

/// <summary>An expression, as in <c>expr</c> and <c>cond</c>; run it with <see cref="ScriptContext.Evaluate"/>.</summary>
public sealed class ScriptExpression : ScriptSource
{
    private ScriptExpression(SourceText text, Expression? tree, SyntaxFault? fault)
        : base(text, fault, tree is null ? null : () => ScriptPreparation.Expression(text.Content))
    {
        Shortcut = tree is null ? null : Shortcut.Of(tree);
        PrepareEagerly();
    }

    /// <inheritdoc/>
    public override bool IsTrivial => Shortcut is not null;

    /// <summary>The value of a literal; <c>null</c> when the expression is not one.</summary>
    public ScriptValue? Constant => Shortcut is { Path.Length: 0 } ? Shortcut.Constant : null;

    internal Shortcut? Shortcut { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression as written.</param>
    /// <param name="name">What errors call the source.</param>
    public static ScriptExpression Parse(string text, string name = "expression")
    {
        var (tree, fault) = SourceReader.ReadExpression(text);
        return new ScriptExpression(SourceText.From(text, name), tree, fault);
    }
}
