using Acornima.Ast;
using Jint;

namespace CallXmlSim.Scripting;

/// <summary>
/// Wraps sources so that Jint runs them inside a scope: <c>with</c> puts the scope object in front of the globals, and
/// the source stands on lines of its own, so that a place in it is one line behind the same place in the text.
/// </summary>
internal static class ScriptPreparation
{
    /// <summary>The global that holds the scope to run in. No author types this letter by accident.</summary>
    public const string ScopeName = "ˍscope";

    /// <summary>The global that holds the value of an assignment.</summary>
    public const string ValueName = "ˍvalue";

    private static readonly ScriptPreparationOptions Options = new()
    {
        ParsingOptions = new ScriptParsingOptions { RegexTimeout = ScriptOptions.RegexTimeout },
    };

    public static string Expression(string text) => $"with({ScopeName})(\n{text}\n)";

    public static string Assignment(string text) => $"with({ScopeName})(\n{text}\n={ValueName})";

    // Functions exist before the first statement, classes after their own. The scope has a variable for each of them.
    public static string Block(TopLevel topLevel) =>
        $"(()=>{{with({ScopeName}){{{string.Concat(topLevel.Functions.Select(Hand))}\n{topLevel.Source}\n{Hand(topLevel.Classes)}}}}})()";

    private static string Hand((string Name, string Given) function) => function.Name == function.Given
        ? Hand([function.Name])
        : $"{ScopeName}.{function.Name}=Object.defineProperty({function.Given},'name',{{value:'{function.Name}',configurable:true}});";

    private static string Hand(IEnumerable<string> names) =>
        string.Concat(names.Select(name => $"{ScopeName}.{name}={name};"));

    public static Prepared<Script> Prepare(string wrapped, ScriptSource source) =>
        Engine.PrepareScript(wrapped, source.Text.Name, strict: false, Options);
}
