using System.Text.RegularExpressions;
using Acornima;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>What the engine throws, as data.</summary>
internal static class EngineExceptions
{
    /// <summary>The kind of failure; <c>null</c> for an exception that no script is to blame for.</summary>
    public static ScriptErrorKind? Kind(Exception exception) => exception switch
    {
        JavaScriptException thrown => KindOf(thrown.Error),
        JintException or ScriptLimitException or RegexMatchTimeoutException or TimeoutException or OutOfMemoryException
            or InsufficientExecutionStackException => ScriptErrorKind.Limit,
        _ => null,
    };

    public static ScriptError ToError(Exception exception, ScriptSource source, ScriptContext context)
    {
        var kind = Kind(exception)!.Value;
        if (exception is not JavaScriptException thrown)
            return new ScriptError(kind, LimitMessage(exception), source, 0);
        return new ScriptError(kind, MessageOf(thrown), source, OffsetOf(thrown.Location, source));
    }

    private static ScriptErrorKind KindOf(JsValue error) => NameOf(error) switch
    {
        "ReferenceError" => ScriptErrorKind.Reference,
        "TypeError" => ScriptErrorKind.Type,
        "RangeError" or "URIError" => ScriptErrorKind.Range,
        "SyntaxError" => ScriptErrorKind.Syntax,
        _ => ScriptErrorKind.Thrown,
    };

    // Read without running anything: the name of an error is a plain value on its prototype.
    private static string? NameOf(JsValue error)
    {
        for (var found = error as ObjectInstance; found is not null; found = found.Prototype)
        {
            if (found.GetOwnProperty("name") is { } name && name.IsDataDescriptor() && name.Value is JsString text)
                return text.ToString();
        }

        return null;
    }

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
        return Math.Min(span.Start + location.Start.Column, span.End);
    }
}
