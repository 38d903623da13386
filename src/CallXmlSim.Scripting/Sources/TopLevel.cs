using Acornima;
using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>
/// What a script declares on its top level (ECMA-262, 16.1.3). ECMAScript would make globals of these names; here they
/// belong to a scope (VoiceXML 2.0, 5.1.2, 5.3.12).
/// </summary>
internal sealed class TopLevel : AstVisitor
{
    private readonly OrderedDictionary<string, Declarer> _names = [];
    private char[]? _rewritten;

    private TopLevel(string text) => Text = text;

    /// <summary>
    /// The source with <c>let</c> and <c>const</c> of the top level written as <c>var</c>, at the same places: they would
    /// end with the script otherwise, and the scope lives on.
    /// </summary>
    public string Text { get; private set; }

    /// <summary>All names, in the order of their first declaration.</summary>
    public IReadOnlyList<string> Variables => [.. _names.Keys];

    /// <summary>Those that are functions.</summary>
    public IEnumerable<string> Functions => DeclaredBy(Declarer.Function);

    /// <summary>Those that are classes.</summary>
    public IEnumerable<string> Classes => DeclaredBy(Declarer.Class);

    private enum Declarer
    {
        Variable,
        Function,
        Class,
    }

    public static TopLevel Of(Script tree, string text)
    {
        var found = new TopLevel(text);
        foreach (var statement in tree.Body)
            found.Add(statement);
        if (found._rewritten is not null)
            found.Text = new string(found._rewritten);
        return found;
    }

    private IEnumerable<string> DeclaredBy(Declarer declarer) =>
        _names.Where(name => name.Value == declarer).Select(name => name.Key);

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case FunctionDeclaration { Id: { } id }:
                _names[id.Name] = Declarer.Function;
                break;
            case ClassDeclaration { Id: { } id }:
                _names[id.Name] = Declarer.Class;
                break;
            case VariableDeclaration { Kind: VariableDeclarationKind.Let or VariableDeclarationKind.Const } declaration:
                _rewritten ??= Text.ToCharArray();
                var keyword = declaration.Kind == VariableDeclarationKind.Let ? "let" : "const";
                "var".PadRight(keyword.Length).CopyTo(_rewritten.AsSpan(declaration.Start));
                Declare(declaration);
                Visit(declaration);
                break;
            default:
                Visit(statement);
                break;
        }
    }

    /// <inheritdoc/>
    protected override object? VisitVariableDeclaration(VariableDeclaration node)
    {
        if (node.Kind == VariableDeclarationKind.Var)
            Declare(node);
        return base.VisitVariableDeclaration(node);
    }

    // What functions and classes declare inside is their own.
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

    private void Declare(VariableDeclaration declaration)
    {
        foreach (var declarator in declaration.Declarations)
            Declare(declarator.Id);
    }

    private void Declare(Node? pattern)
    {
        switch (pattern)
        {
            case Identifier id:
                _names.TryAdd(id.Name, Declarer.Variable);
                break;
            case AssignmentPattern assignment:
                Declare(assignment.Left);
                break;
            case RestElement rest:
                Declare(rest.Argument);
                break;
            case ArrayPattern array:
                foreach (var element in array.Elements)
                    Declare(element);
                break;
            case ObjectPattern properties:
                foreach (var property in properties.Properties)
                    Declare(property is Property named ? named.Value : property);
                break;
        }
    }
}
