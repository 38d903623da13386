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
    private readonly List<FunctionDeclaration> _functions = [];
    private readonly HashSet<string> _vars = [];
    private readonly BlockFunctions _inner = new();
    private readonly SourceRewrite _source;

    private TopLevel(string text) => _source = new SourceRewrite(text);

    /// <summary>
    /// The source as it is run. <c>let</c> and <c>const</c> of the top level are written as <c>var</c>: they would end with the
    /// script otherwise, and the scope lives on. A function whose name is also a <c>var</c>'s has another one, for both stand in
    /// a block here, where they would exclude each other. Functions in blocks are handed to the scope where they stand.
    /// </summary>
    public SourceRewrite Source => _source;

    /// <summary>All names, in the order of their first declaration.</summary>
    public IReadOnlyList<string> Variables => [.. _names.Keys];

    /// <summary>Those that are functions, each with the name that the source gives it.</summary>
    public IReadOnlyList<(string Name, string Given)> Functions { get; private set; } = [];

    /// <summary>Those that are classes.</summary>
    public IEnumerable<string> Classes => _names.Where(name => name.Value == Declarer.Class).Select(name => name.Key);

    private enum Declarer
    {
        Variable,
        Lexical,
        Function,
        Class,
    }

    public static TopLevel Of(Script tree, string text)
    {
        var found = new TopLevel(text);
        foreach (var statement in tree.Body)
            found.Add(statement);
        found.Functions = [.. found._functions.DistinctBy(function => function.Id!.Name).Select(found.Give)];
        if (!tree.Strict)
            found.HandInnerFunctions(tree);
        return found;
    }

    private (string Name, string Given) Give(FunctionDeclaration function)
    {
        var name = function.Id!.Name;
        if (!_vars.Contains(name))
            return (name, name);
        var given = _source.UnusedNameLike(name);
        foreach (var same in _functions.Where(other => other.Id!.Name == name))
            _source.Overwrite(same.Id!.Start, given);
        return (name, given);
    }

    // ECMA-262, B.3.2.2: a function in a block is also a variable around, from the moment that its declaration is met.
    private void HandInnerFunctions(Script tree)
    {
        _inner.Visit(tree);
        foreach (var function in _inner.Found)
        {
            var name = function.Id!.Name;
            if (_names.TryGetValue(name, out var declarer) && declarer is Declarer.Class or Declarer.Lexical)
                continue;
            _names.TryAdd(name, Declarer.Variable);
            _source.Insert(function.End, $"{ScriptPreparation.ScopeName}.{name}={name};");
        }
    }

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case FunctionDeclaration { Id: { } id }:
                _names[id.Name] = Declarer.Function;
                _functions.Add((FunctionDeclaration)statement);
                break;
            case ClassDeclaration { Id: { } id }:
                _names[id.Name] = Declarer.Class;
                break;
            case VariableDeclaration { Kind: VariableDeclarationKind.Let or VariableDeclarationKind.Const } declaration:
                var keyword = declaration.Kind == VariableDeclarationKind.Let ? "let" : "const";
                _source.Overwrite(declaration.Start, "var".PadRight(keyword.Length));
                Declare(declaration, Declarer.Lexical);
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
            Declare(node, Declarer.Variable);
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

    private void Declare(VariableDeclaration declaration, Declarer declarer)
    {
        foreach (var name in BoundNames.Of(declaration))
        {
            _names.TryAdd(name, declarer);
            _vars.Add(name);
        }
    }
}
