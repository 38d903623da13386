using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace CallXmlSim.Scripting;

/// <summary>The variables <c>out</c>, <c>rules</c> and <c>meta</c> of a rule whose tags run (SISR 1.0, 3.3).</summary>
internal sealed class LiveSemanticRule
{
    private readonly ScriptEngine _engine;
    private readonly double _score;
    private readonly JsObject _rules;
    private readonly JsObject _meta;
    private JsValue _latestValue = JsValue.Undefined;
    private JsValue _latestMeta = JsValue.Undefined;
    private JsValue _currentMeta = JsValue.Undefined;
    private int _shown;

    private LiveSemanticRule(ScriptEngine engine, ScriptScope scope, double score)
    {
        _engine = engine;
        _score = score;
        Scope = scope;
        _rules = new JsObject(engine.Jint);
        _meta = new JsObject(engine.Jint);
        AddFunction(_rules, "latest", () => _latestValue);
        AddFunction(_meta, "latest", () => _latestMeta);
        AddFunction(_meta, "current", () => _currentMeta);
        var live = scope.GoLive(engine);
        live.Declare("out", new JsObject(engine.Jint));
        live.Declare("rules", _rules);
        live.Declare("meta", _meta);
    }

    /// <summary>The scope that the rule's tags run in.</summary>
    public ScriptScope Scope { get; }

    public static LiveSemanticRule Begin(ScriptContext context, ScriptScope grammar, double score) =>
        new(context.Engine, context.OpenScope(grammar), score);

    /// <summary>Shows the rules referred to since the last tag.</summary>
    public void ShowRules(SemanticRule rule)
    {
        for (; _shown < rule.References.Count; _shown++)
        {
            var reference = rule.References[_shown];
            _latestValue = _engine.ToEngine(reference.Value);
            _latestMeta = Meta(reference.Text);
            _rules.FastSetDataProperty(reference.Name, _latestValue);
            _meta.FastSetDataProperty(reference.Name, _latestMeta);
        }
    }

    /// <summary>Shows the words that the rule matched so far.</summary>
    public void ShowText(string text) => _currentMeta = Meta(text);

    private JsObject Meta(string text)
    {
        var meta = new JsObject(_engine.Jint);
        meta.FastSetDataProperty("text", new JsString(text));
        meta.FastSetDataProperty("score", JsNumber.Create(_score));
        return meta;
    }

    private void AddFunction(ObjectInstance target, string name, Func<JsValue> read) =>
        target.FastSetProperty(name, new PropertyDescriptor(
            new ClrFunction(_engine.Jint, name, (_, _) => read()), PropertyFlag.NonEnumerable));
}
