using Acornima;
using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>
/// The functions in blocks that are variables around as well (ECMA-262, B.3.2): plain ones, in no function or class, and in no
/// block that binds their name otherwise.
/// </summary>
internal sealed class BlockFunctions : AstVisitor
{
    private readonly Stack<HashSet<string>> _bound = new();

    public List<FunctionDeclaration> Found { get; } = [];

    /// <inheritdoc/>
    protected override object? VisitBlockStatement(BlockStatement node)
    {
        Take(node.Body);
        return Inside(node.Body.SelectMany(LexicalNames), () => base.VisitBlockStatement(node));
    }

    /// <inheritdoc/>
    protected override object? VisitSwitchCase(SwitchCase node)
    {
        Take(node.Consequent);
        return Inside(node.Consequent.SelectMany(LexicalNames), () => base.VisitSwitchCase(node));
    }

    /// <inheritdoc/>
    protected override object? VisitForStatement(ForStatement node) =>
        Inside(LexicalNames(node.Init), () => base.VisitForStatement(node));

    /// <inheritdoc/>
    protected override object? VisitForInStatement(ForInStatement node) =>
        Inside(LexicalNames(node.Left), () => base.VisitForInStatement(node));

    /// <inheritdoc/>
    protected override object? VisitForOfStatement(ForOfStatement node) =>
        Inside(LexicalNames(node.Left), () => base.VisitForOfStatement(node));

    /// <inheritdoc/>
    protected override object? VisitFunctionDeclaration(FunctionDeclaration node) => node;

    /// <inheritdoc/>
    protected override object? VisitFunctionExpression(FunctionExpression node) => node;

    /// <inheritdoc/>
    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node) => node;

    /// <inheritdoc/>
    protected override object? VisitClassDeclaration(ClassDeclaration node) => node;

    /// <inheritdoc/>
    protected override object? VisitClassExpression(ClassExpression node) => node;

    private void Take(in NodeList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement is FunctionDeclaration { Async: false, Generator: false, Id: { } id } function && !_bound.Any(names => names.Contains(id.Name)))
                Found.Add(function);
        }
    }

    private object? Inside(IEnumerable<string> names, Func<object?> visit)
    {
        _bound.Push([.. names]);
        var result = visit();
        _bound.Pop();
        return result;
    }

    private static IEnumerable<string> LexicalNames(Node? node) => node switch
    {
        VariableDeclaration { Kind: not VariableDeclarationKind.Var } declaration => BoundNames.Of(declaration),
        ClassDeclaration { Id: { } id } => [id.Name],
        _ => [],
    };
}
