using BenchmarkDotNet.Attributes;
using CallXmlSim.Scripting;

namespace CallXmlSim.Benchmarks;

/// <summary>Expressions of a document: what needs an engine, what does not, and what an engine costs.</summary>
[MemoryDiagnoser]
public class ScriptingBenchmarks
{
    private const string Text = "total > 10 && name != 'nobody'";

    private readonly ScriptExpression _variable = ScriptExpression.Parse("document.total");
    private readonly ScriptExpression _comparison = ScriptExpression.Parse(Text);
    private readonly string _text = Text;
    private readonly ScriptScope _warm;
    private readonly ScriptContext _context = new();

    public ScriptingBenchmarks()
    {
        _warm = Scopes(_context);
        _context.Evaluate(_comparison, _warm);
    }

    [Benchmark]
    public ScriptExpression Parse() => ScriptExpression.Parse(_text);

    [Benchmark]
    public ScriptResult VariableWithoutEngine()
    {
        var context = new ScriptContext();
        return context.Evaluate(_variable, Scopes(context));
    }

    [Benchmark]
    public ScriptResult FirstExpressionOfACall()
    {
        var context = new ScriptContext();
        return context.Evaluate(_comparison, Scopes(context));
    }

    [Benchmark]
    public ScriptResult WarmExpression() => _context.Evaluate(_comparison, _warm);

    private static ScriptScope Scopes(ScriptContext context)
    {
        var document = context.OpenScope(context.OpenReadOnlyScope(null, "session"), "application", "document");
        document.Declare("total", ScriptValue.From(42));
        document.Declare("name", ScriptValue.From("somebody"));
        return context.OpenScope(context.OpenScope(document, "dialog"));
    }
}
