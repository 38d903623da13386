using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace CallXmlSim.Scripting;

/// <summary>Makes engines that depend on nothing but their context: no .NET, no clock, no chance, no machine's settings.</summary>
internal static class Sandbox
{
    /// <summary>
    /// Globals that are taken away: they show the garbage collector, wait, read a time zone, start with a fresh set of
    /// globals, or allocate outside of what is counted.
    /// </summary>
    private static readonly string[] Removed =
    [
        "ArrayBuffer", "AsyncDisposableStack", "Atomics", "BigInt64Array", "BigUint64Array", "DataView", "DisposableStack",
        "FinalizationRegistry", "Float16Array", "Float32Array", "Float64Array", "Int16Array", "Int32Array", "Int8Array",
        "Intl", "ShadowRealm", "SharedArrayBuffer", "Temporal", "TypedArray", "Uint16Array", "Uint32Array", "Uint8Array",
        "Uint8ClampedArray", "WeakRef",
    ];

    public static Engine Create(ScriptContext context, ScriptOptions options, StatementBudget budget)
    {
        var engine = new Engine(settings =>
        {
            settings.TimeSystem = new VirtualTimeSystem(context, options.TimeZone);
            settings.TimeZone = options.TimeZone;
            settings.Culture = System.Globalization.CultureInfo.InvariantCulture;
            settings.Constraints.StackOverflowGuard = true;
            settings.Constraints.RegexTimeout = ScriptOptions.RegexTimeout;
            settings.LimitRecursion(options.MaximumRecursion)
                .LimitMemory(options.MaximumMemory)
                .MaxArraySize((uint)options.MaximumArrayLength)
                .Constraint(budget);
        });
        var globals = engine.Global;
        // Taking them out one by one would cost every call the shared layout of the globals, about 7 KiB.
        foreach (var name in Removed)
            globals.FastSetProperty(name, PropertyDescriptor.Undefined);
        ReplaceRandom(engine, options.Seed);
        DomConstants.AddTo(engine);
        globals.Prototype = new UndeclaredGuard(engine, globals.Prototype);
        return engine;
    }

    private static void ReplaceRandom(Engine engine, int seed)
    {
        var original = engine.Global.GetOwnProperty("Math");
        engine.Global.FastSetProperty("Math", PropertyDescriptor.CreateLazy(MathWithSeed, PropertyFlag.NonEnumerable));

        JsValue MathWithSeed()
        {
            var random = new Random(seed);
            var math = (ObjectInstance)original.Value;
            var next = new ClrFunction(engine, "random", (_, _) => JsNumber.Create(random.NextDouble()));
            math.FastSetProperty("random", new PropertyDescriptor(next, PropertyFlag.NonEnumerable));
            return math;
        }
    }
}
