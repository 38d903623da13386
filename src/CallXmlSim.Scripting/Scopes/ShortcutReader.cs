namespace CallXmlSim.Scripting;

/// <summary>Evaluates shortcuts without an engine, as long as all they touch is plain.</summary>
internal static class ShortcutReader
{
    /// <summary>The value; <c>false</c> when only an engine can tell, or when there is an error to report.</summary>
    public static bool TryRead(Shortcut shortcut, ScriptScope scope, out ScriptValue value)
    {
        value = shortcut.Constant;
        if (shortcut.Path.Length == 0)
            return true;
        var next = 1;
        if (scope.Find(shortcut.Path[0]) is { } owner)
            value = owner[shortcut.Path[0]];
        else if (shortcut.Path.Length < 2 || scope.Named(shortcut.Path[0])?.TryGetOwn(shortcut.Path[next++], out value) != true)
            return false;
        for (; next < shortcut.Path.Length; next++)
        {
            // What lives in the engine may have getters, and what is no object may have a wrapper.
            if (value.AsObject is not ScriptRecord record)
                return false;
            value = record.Get(shortcut.Path[next]);
        }

        return true;
    }
}
