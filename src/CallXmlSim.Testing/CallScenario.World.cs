using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing;

/// <content>What is there before the call.</content>
public sealed partial class CallScenario
{
    /// <summary>Gives the scenario a name, a sentence, which a failure shows.</summary>
    public CallScenario Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(_plan with { Name = name });
    }

    /// <summary>The number dialled. Unless given, it is the contact center's first channel, or else the script's number.</summary>
    public CallScenario Dials(string number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        return InWorld(_plan.World with { To = number });
    }

    /// <summary>The caller's number and display name.</summary>
    public CallScenario From(string number, string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        return InWorld(_plan.World with
        {
            From = number,
            Dialling = _plan.World.Dialling with { CallerName = name ?? _plan.World.Dialling.CallerName },
        });
    }

    /// <summary>The number first dialled, when the call was redirected.</summary>
    public CallScenario RedirectedFrom(string number) =>
        Dialling(_plan.World.Dialling with { RedirectedNumber = number });

    /// <summary>The caller withholds the number.</summary>
    public CallScenario WithholdsNumber() => Dialling(_plan.World.Dialling with { IsPrivate = true });

    /// <summary>The SIP Call-ID of the caller's leg.</summary>
    public CallScenario WithSipCallId(string callId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(callId);
        return Dialling(_plan.World.Dialling with { CallId = new CallId(callId) });
    }

    /// <summary>One more SIP header of the caller's leg.</summary>
    public CallScenario WithHeader(string name, string value) =>
        Dialling(_plan.World.Dialling with { Headers = [.. _plan.World.Dialling.Headers, new(name, value)] });

    /// <summary>One more script, which answers a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="path">The path, as of <see cref="For"/>.</param>
    public CallScenario WithScript(string number, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var script = new ScriptAtNumber(number, Load(path));
        return InWorld(_plan.World with { Scripts = [.. _plan.World.Scripts, script] });
    }

    /// <summary>The contact center. Unless given, it is that of the published External IVR demo.</summary>
    public CallScenario WithContactCenter(ContactCenterConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return InWorld(_plan.World with { ContactCenter = configuration });
    }

    /// <summary>The contact center, from a file in YAML or JSON.</summary>
    /// <param name="path">The path, as of <see cref="For"/>.</param>
    /// <exception cref="ArgumentException">The file cannot be read or is wrong; the message says what and where.</exception>
    public CallScenario WithContactCenter(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var reading = TextFile.TryRead(TestFile.Locate(path), out var text, out var problem)
            ? ContactCenterReader.Read(text)
            : new ConfigurationReading(null, [problem]);
        if (reading.Configuration is not { } configuration)
            throw new ArgumentException(DiagnosticText.Render(reading.Diagnostics), nameof(path));
        return WithContactCenter(configuration);
    }

    /// <summary>There is no contact center: the caller dials the script itself.</summary>
    public CallScenario WithoutContactCenter() => InWorld(_plan.World with { ContactCenter = null });

    /// <summary>Answers web requests in place of a server.</summary>
    /// <param name="request">
    /// Method and URL, such as <c>GET https://bank.example/balance/*</c>; a URL alone fits any method. <c>*</c> stands for any
    /// characters; a pattern without <c>?</c> is held against the URL without its query.
    /// </param>
    /// <param name="replies">The replies in turn, at least one; the last one again and again.</param>
    public CallScenario WithWeb(string request, params StubReply[] replies)
    {
        var pattern = PatternOf(request);
        if (replies is not { Length: > 0 })
            throw new ArgumentException("A stub needs a reply.", nameof(replies));
        return WithWeb(new WebStub { Method = pattern.Method, Url = pattern.Url, Replies = replies });
    }

    /// <summary>Answers web requests in place of a server, with conditions on fields or body.</summary>
    public CallScenario WithWeb(WebStub stub)
    {
        ArgumentNullException.ThrowIfNull(stub);
        return InWorld(_plan.World with { Web = [.. _plan.World.Web, stub] });
    }

    /// <summary>Seeds everything that looks random, such as Call-IDs; 1 unless given.</summary>
    public CallScenario WithSeed(int seed) => new(_plan with { Seed = seed });

    private CallScenario Dialling(DialOptions options) => InWorld(_plan.World with { Dialling = options });

    private CallScenario InWorld(ScenarioWorld world) => new(_plan with { World = world });
}
