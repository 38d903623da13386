using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads what is there before a scenario's call: scripts, contact center, web, and the call.</summary>
internal sealed class WorldFields(ReadingScope scope)
{
    private const string None = "none";
    private static readonly (string Name, Answering Value)[] Answerings =
        [("automatic", Answering.Automatic), ("by use", Answering.ByUse), ("explicit", Answering.Explicit)];

    private readonly StubFields _stubs = new(scope);
    private readonly FarEndFields _farEnds = new(scope);
    private readonly OtherCallerFields _otherCallers = new(scope);

    /// <summary>The world; <c>null</c> if there is no script.</summary>
    public ScenarioWorld? Read(YamlFields scenario)
    {
        var scripts = Scripts(scenario);
        var call = scenario.Fields("call");
        var world = new ScenarioWorld
        {
            Scripts = scripts,
            ContactCenter = scenario.Optional("contact center") is { } contactCenter
                ? scope.Once(contactCenter, ContactCenter)
                : ContactCenterConfiguration.Default,
            Web = scenario.Optional("web") is { } web ? scope.Once(web, Stubs) : [],
            From = (call is null ? null : scope.NotBlank(call, "from")) ?? ScenarioWorld.DefaultCaller,
            To = call is null ? null : scope.NotBlank(call, "to"),
            Dialling = call is null ? new DialOptions() : Dialling(call),
            FarEnds = scenario.Optional("far ends") is { } farEnds ? scope.Once(farEnds, _farEnds.Read) : [],
            OtherCallers = scenario.Optional("other callers") is { } others ? scope.Once(others, _otherCallers.Read) : [],
            Answering = scenario.OneOf("answering", "a way of answering", Answerings) ?? default,
            Start = scenario.Fields("start") is { } start ? _stubs.Pairs(start) : null,
        };
        call?.RejectOthers();
        scope.Excludes(scenario, "start", "call");
        scope.Excludes(scenario, "start", "conversation");
        return scripts.Count == 0 ? null : world;
    }

    private IReadOnlyList<ScriptAtNumber> Scripts(YamlFields scenario)
    {
        scenario.Optional("script");
        scope.Excludes(scenario, "script", "scripts");
        if (scenario.Optional("scripts") is { } several)
        {
            if (several is YamlMapping { Entries.Count: 0 })
                scope.Report(ScenarioDiagnostics.EmptyPart, scenario.SpanOf("scripts"), "scripts", "Write \"NUMBER: PATH\".");
            return scope.Once(several, SeveralScripts);
        }

        return scenario.Required("script") is { } one ? scope.Once(one, OneScript) : [];
    }

    private IReadOnlyList<ScriptAtNumber> OneScript(YamlNode node) =>
        Script(node, "\"script\"") is { } script ? [new ScriptAtNumber(null, script)] : [];

    private IReadOnlyList<ScriptAtNumber> SeveralScripts(YamlNode node)
    {
        var scripts = new List<ScriptAtNumber>();
        if (scope.Binder.Fields(node, "\"scripts\"") is not { Mapping.Entries: var entries })
            return scripts;
        foreach (var (number, path) in entries)
        {
            scope.RejectBlank(number.Value, number.Span, "a number");
            if (Script(path, $"the script at {number.Value}") is { } script)
                scripts.Add(new ScriptAtNumber(number.Value, script));
        }

        return scripts;
    }

    private LoadedScript? Script(YamlNode node, string what)
    {
        if (scope.Binder.Text(node, what) is not { } path || scope.Files.Find(node, path, scope) is not var (file, name))
            return null;
        var script = scope.Scripts.Load(file, name);
        if (script is not { Application: null, Diagnostics: [{ Descriptor: var descriptor } problem] } ||
            !FileDiagnostics.IsAboutFile(descriptor))
        {
            return script;
        }

        scope.Binder.Diagnostics.Report(descriptor, node.Span, problem.Arguments, "Write a path from the scenario file's folder.");
        return null;
    }

    private ContactCenterConfiguration? ContactCenter(YamlNode node)
    {
        if (node is not YamlScalar { Value: var path } scalar)
            return ContactCenterReader.Read(node, scope.Binder);
        if (path == None || scope.Files.Find(scalar, path, scope) is not var (_, name))
            return null;
        var reading = ContactCenterLoader.LoadFile(name);
        if (reading.Diagnostics is [{ Descriptor: var descriptor } problem] && FileDiagnostics.IsAboutFile(descriptor))
        {
            scope.Binder.Diagnostics.Report(
                descriptor, node.Span, problem.Arguments, "Write a path from the scenario file's folder, or \"none\".");
            return null;
        }

        foreach (var diagnostic in reading.Diagnostics)
            scope.Binder.Diagnostics.Add(diagnostic);
        return reading.Configuration;
    }

    private IReadOnlyList<WebStub> Stubs(YamlNode node) =>
        [.. scope.Binder.Items(node, "\"web\"").Select(item => scope.Once(item, _stubs.Read)).OfType<WebStub>()];

    private DialOptions Dialling(YamlFields call) => new()
    {
        CallId = call.Text("sip call id") is { } sipCallId ? new CallId(sipCallId) : null,
        CallerName = call.Text("caller name"),
        RedirectedNumber = call.Text("redirected from"),
        IsPrivate = call.Boolean("private") ?? false,
        Headers = _stubs.Headers(call),
    };
}
