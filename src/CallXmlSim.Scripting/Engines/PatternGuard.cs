using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace CallXmlSim.Scripting;

/// <summary>
/// Keeps regular expressions from backtracking for ever. All uses of a pattern go through <c>exec</c> (ECMA-262,
/// RegExpExec), so it is put in front of it: where a pattern may take exponentially many steps, an automaton that takes one
/// step a character first says where the first match begins, if there is one. Backtracking then finds the groups there, and
/// never tries in vain.
/// </summary>
internal static partial class PatternGuard
{
    /// <summary>Inputs from this length on are looked at first whatever the pattern: squares and cubes matter there.</summary>
    private const int LongInput = 1000;

    /// <summary>A sticky pattern is tried at every place anew, so that each look must not cost much.</summary>
    private const int LongestSticky = 10_000;

    private const int MaximumKept = 500;

    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options), Regex?> Automata = new();

    /// <summary>Puts itself in front of the engine's own <c>exec</c>.</summary>
    public static void Install(Engine engine)
    {
        var prototype = (ObjectInstance)engine.Intrinsics.RegExp.Get("prototype");
        var builtIn = (Function)prototype.Get("exec");
        var guarded = new ClrFunction(
            engine,
            "exec",
            (self, arguments) => self is JsRegExp pattern && arguments is [JsString input, ..]
                ? Run(engine, builtIn, pattern, input)
                : builtIn.Call(self, arguments),
            1);
        prototype.FastSetProperty("exec", new PropertyDescriptor(guarded, PropertyFlag.NonEnumerable));
    }

    private static JsValue Run(Engine engine, Function builtIn, JsRegExp pattern, JsString input)
    {
        var text = input.ToString();
        var isResumed = pattern.Global || pattern.Sticky;
        if (StartOf(pattern, isResumed, text) is not { } start
            || !IsWorthLooking(pattern, text)
            || AutomatonOf(pattern, text) is not { } automaton)
            return builtIn.Call(pattern, [input]);
        var found = FirstMatch(automaton, text, start);
        if (found is null || (pattern.Sticky && found != start))
        {
            if (isResumed)
                pattern.Set("lastIndex", JsNumber.Create(0));
            return JsValue.Null;
        }

        // No attempt that begins earlier can succeed, so none is made.
        if (pattern.Global)
            pattern.Set("lastIndex", JsNumber.Create(found.Value));
        else if (found > start)
            pattern = Resumed(engine, pattern, found.Value);
        return builtIn.Call(pattern, [input]);
    }

    // Null when a script has put something else there, which the built-in function converts.
    private static int? StartOf(JsRegExp pattern, bool isResumed, string text) => !isResumed ? 0
        : pattern.Get("lastIndex") is JsNumber number && number.AsNumber() is var index
            && index >= 0 && index <= text.Length && Math.Floor(index) == index ? (int)index
        : null;

    private static bool IsWorthLooking(JsRegExp pattern, string text) => pattern.Sticky
        ? text.Length <= LongestSticky && RepeatInRepeat().IsMatch(pattern.Source)
        : text.Length >= LongInput || RepeatInRepeat().IsMatch(pattern.Source);

    private static int? FirstMatch(Regex automaton, string text, int start)
    {
        foreach (var match in automaton.EnumerateMatches(text, start))
            return match.Index;
        return null;
    }

    private static JsRegExp Resumed(Engine engine, JsRegExp pattern, int start)
    {
        var resumed = (JsRegExp)engine.Intrinsics.RegExp.Construct([pattern.Source, pattern.Flags + "g"]);
        resumed.Set("lastIndex", JsNumber.Create(start));
        return resumed;
    }

    private static Regex? AutomatonOf(JsRegExp pattern, string input)
    {
        // The engine's own translation; it has none for what .NET cannot express.
        if (pattern.Value is not { } translated || translated.ToString() is not { Length: > 0 } text || text == "(?:)")
            return null;
        // Outside of ASCII, .NET has other words and cases than ECMAScript.
        if (DiffersOutsideOfAscii().IsMatch(text) && !Ascii.IsValid(input))
            return null;
        var key = (text, translated.Options & (RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline));
        if (Automata.TryGetValue(key, out var known))
            return known;
        var made = Make(text, key.Item2);
        if (Automata.Count < MaximumKept)
            Automata.TryAdd(key, made);
        return made;
    }

    private static Regex? Make(string text, RegexOptions options)
    {
        if (PatternClasses.Rewrite(text) is not { } rewritten)
            return null;
        try
        {
            return new Regex(rewritten, options | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    // A repeated group: repeats or alternatives inside it may be gone through in many ways.
    [GeneratedRegex(@"\)(?:[*+]|\{\d+,)", RegexOptions.CultureInvariant)]
    private static partial Regex RepeatInRepeat();

    [GeneratedRegex(@"\\[bBW]", RegexOptions.CultureInvariant)]
    private static partial Regex DiffersOutsideOfAscii();
}
