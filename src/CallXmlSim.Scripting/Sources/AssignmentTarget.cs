using Acornima.Ast;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting;

/// <summary>
/// What can stand left of an assignment: a variable, or a property of an object such as <c>order.size</c> or
/// <c>list[0]</c>; assign to it with <see cref="ScriptContext.Assign"/>.
/// </summary>
public sealed class AssignmentTarget : ScriptSource
{
    private AssignmentTarget(SourceText text, Expression? tree, SyntaxFault? fault)
        : base(text, fault, tree is null ? null : () => ScriptPreparation.Assignment(text.Content))
    {
        Variable = (tree as Identifier)?.Name;
        PrepareEagerly();
    }

    /// <inheritdoc/>
    public override bool IsTrivial => Variable is not null;

    /// <summary>The variable's name, when the target is a variable and not a property.</summary>
    public string? Variable { get; }

    /// <summary>Reads a target.</summary>
    /// <param name="text">The target as written.</param>
    /// <param name="name">What errors call the source.</param>
    public static AssignmentTarget Parse(string text, string name = "name")
    {
        var (tree, fault) = SourceReader.ReadExpression(text);
        if (tree is not (null or Identifier or MemberExpression))
            (tree, fault) = (null, new SyntaxFault("this is no variable and no property of one", 0));
        return new AssignmentTarget(SourceText.From(text, name), tree, fault);
    }
}
