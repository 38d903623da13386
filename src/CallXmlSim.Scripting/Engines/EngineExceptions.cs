using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Acornima;
using Jint.Native;
using Jint.Native.Error;
using Jint.Native.Object;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>What the engine throws, as data.</summary>
internal static class EngineExceptions
{
    // Whatever else comes out of the engine was brought about by a script, too, and must not end more than its evaluation.
    private static ScriptErrorKind KindOf(Exception exception) =>
        exception is JavaScriptException thrown ? KindOf(thrown.Error) : ScriptErrorKind.Limit;

    public static ScriptError ToError(Exception exception, ScriptSource source)
    {
        var kind = KindOf(exception);
        if (exception is not JavaScriptException thrown)
            return new ScriptError(kind, LimitMessage(exception), source, 0);
        var message = MessageOf(thrown);
        return new ScriptError(kind, message, source, FaultPlace.Find(source, message, OffsetOf(thrown.Location, source)));
    }

    private static ScriptErrorKind KindOf(JsValue error) => NameOf(error) switch
    {
        "ReferenceError" => ScriptErrorKind.Reference,
        "TypeError" => ScriptErrorKind.Type,
        "RangeError" or "URIError" => ScriptErrorKind.Range,
        "SyntaxError" => ScriptErrorKind.Syntax,
        _ => ScriptErrorKind.Thrown,
    };

    // Read without running anything of the script's: the name of an error is a plain value on its prototype.
    private static string? NameOf(JsValue error)
    {
        for (var found = error as ObjectInstance; IsError(found); found = found.Prototype)
        {
            if (found.GetOwnProperty("name") is { } name && name.IsDataDescriptor() && name.Value is JsString text)
                return text.ToString();
        }

        return null;
    }

    private static bool IsError([NotNullWhen(true)] ObjectInstance? found) =>
        found is JsError || found?.GetType().Namespace == typeof(ErrorConstructor).Namespace;

    private static string MessageOf(JavaScriptException thrown) => thrown.Error switch
    {
        ObjectInstance => thrown.Message.Length > 0 ? thrown.Message : NameOf(thrown.Error) ?? "an object was thrown",
        var value => $"{value} was thrown",
    };

    private static string LimitMessage(Exception exception) => exception switch
    {
        ScriptLimitException => exception.Message,
        RecursionDepthOverflowException or InsufficientExecutionStackException => "the script calls itself too deeply",
        MemoryLimitExceededException or OutOfMemoryException => "the script needs too much memory",
        RegexMatchTimeoutException or TimeoutException => "a regular expression takes too many steps",
        _ => "the script needs more than is allowed",
    };

    // The source begins on the second line of what the engine sees.
    private static int OffsetOf(SourceLocation location, ScriptSource source)
    {
        var line = location.Start.Line - 1;
        if (location.SourceFile != source.Text.Name || line < 1 || line > source.Text.LineCount)
            return 0;
        var span = source.Text.LineSpan(line);
        return Math.Min(span.Start + source.OriginalColumn(span.Start, location.Start.Column), span.End);
    }
}
