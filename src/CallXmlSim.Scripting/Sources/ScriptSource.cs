using System.Buffers;
using Acornima.Ast;
using CallXmlSim.Documents.Text;
using Jint;

namespace CallXmlSim.Scripting;

/// <summary>
/// ECMAScript source read once, when a document is bound, and run any number of times. Reading never throws: a source
/// with a <see cref="SyntaxError"/> fails with it each time it is run. Immutable and thread-safe.
/// </summary>
public abstract class ScriptSource
{
    // What makes no literal does it by name, or by code made at run time, or by a name put together from parts.
    private static readonly SearchValues<string> PatternMakers = SearchValues.Create(
        ["/", "RegExp", "match", "search", "replace", "split", "eval", "Function", "constructor", "["], StringComparison.Ordinal);

    private readonly Lazy<Prepared<Script>>? _prepared;

    private protected ScriptSource(SourceText text, SyntaxFault? fault, Func<string>? wrapped)
    {
        Text = text;
        SyntaxError = fault is null ? null : new ScriptError(ScriptErrorKind.Syntax, fault.Message, this, fault.Offset);
        MayUsePatterns = text.Content.AsSpan().ContainsAny(PatternMakers);
        if (wrapped is not null)
            _prepared = new Lazy<Prepared<Script>>(() => ScriptPreparation.Prepare(wrapped(), this));
    }

    /// <summary>The source as written, with the name it was given.</summary>
    public SourceText Text { get; }

    /// <summary>What is wrong with the source; <c>null</c> when it can be run.</summary>
    public ScriptError? SyntaxError { get; private set; }

    /// <summary>Whether the source is so simple that running it needs no engine while no script has made one.</summary>
    public virtual bool IsTrivial => false;

    /// <summary>Whether running it can come to a regular expression: by a literal, or by a method that makes one.</summary>
    internal bool MayUsePatterns { get; }

    internal Prepared<Script> Prepared => _prepared!.Value;

    /// <summary>The column as written of one that the engine tells.</summary>
    internal virtual int OriginalColumn(int lineStart, int column) => column;

    /// <summary>Prepares the source now, so that the first call does not pay for it.</summary>
    private protected void PrepareEagerly()
    {
        if (SyntaxError is not null || IsTrivial)
            return;
        try
        {
            _ = _prepared!.Value;
        }
        catch (ScriptPreparationException error)
        {
            SyntaxError = new ScriptError(ScriptErrorKind.Syntax, error.Message, this, 0);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text.Content;
}
