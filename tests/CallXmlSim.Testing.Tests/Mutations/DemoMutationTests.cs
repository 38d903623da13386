using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Mutations;

/// <summary>Whoever breaks the demo script is told so by its scenarios.</summary>
public sealed class DemoMutationTests : IDisposable
{
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "scripts");
    private static readonly string Demo = Read("external-ivr-demo.xml");
    private static readonly SourceText Scenarios = SourceText.From(Read("external-ivr-demo.scenario.yaml"), "external-ivr-demo.scenario.yaml");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mutation");

    /// <summary>What is broken, what stands in the script, and what stands there instead.</summary>
    public static TheoryData<string, string, string> Mutations => new()
    {
        { "a label nobody goes to", "label=\"redirectQ\"", "label=\"redirect\"" },
        { "a handler that goes elsewhere", "next=\"#redirectQ\"", "next=\"#mainmenu\"" },
        { "no handler of the choice", "<on event=\"choice:1\" next=\"#redirectQ\"/>", "" },
        { "no handler of other keys", "<on event=\"choice:nomatch\">", "<on event=\"choice:9\">" },
        { "a handler of another choice", "event=\"choice:1\"", "event=\"choice:2\"" },
        { "one more choice", "choices=\"1\"", "choices=\"1, 2\"" },
        { "another queue", "value=\"114\"", "value=\"102\"" },
        { "variables swapped", "var=\"tenant\" value=\"klvm2\"", "var=\"action\" value=\"klvm2\"" },
        { "the token in another variable", "var=\"token\"", "var=\"tokenValue\"" },
        { "a token of another tenant", "92bd5cbf9ab120b3a47bdef9284b323d", "92bd5cbf9ab120b3a47bdef9284b323e" },
        { "another action", "wForwardACD", "wForwardAgent" },
        { "the SIP Call-ID of nobody", "$session.SIPCallID;", "$session.ID;" },
        { "a field that is not sent", "param, extIvrData\"", "param\"" },
        { "rows of the panel under each other's names", "[First Name|John][Last Name|Smith]", "[First Name|Smith][Last Name|John]" },
        { "no request", "<fetch ", "<log " },
        { "a request by GET", "method=\"post\"", "method=\"get\"" },
        { "a request to another page", "externalIvrAction.php", "externalIvrAction" },
        { "the menu once", "repeat=\"10\"", "repeat=\"1\"" },
        { "the menu once more", "repeat=\"10\"", "repeat=\"11\"" },
        { "no wait behind the menu", "<wait value=\"5s\"/>", "" },
        { "a shorter wait behind the menu", "<wait value=\"5s\"/>", "<wait value=\"3s\"/>" },
        { "a menu that names another key", "press 1", "press 2" },
        { "no word about a wrong key", "<say>Invalid choice. Please try again.</say>", "" },
        { "no word before the request", "Please wait while we redirect your call.", "" },
        { "the queue not named", "queue $param;", "queue param" },
    };

    [Fact]
    public void The_script_as_it_is_holds_every_scenario() => Failures(Demo).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_broken_script_fails_a_scenario(string what, string original, string replacement)
    {
        var at = Demo.LastIndexOf(original, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, "The script has no such text.");

        var mutant = string.Concat(Demo.AsSpan(0, at), replacement, Demo.AsSpan(at + original.Length));

        Failures(mutant).Any().ShouldBeTrue($"With {what} every scenario still passes.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Lazy: a mutant needs one failure only.
    private IEnumerable<string> Failures(string script)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "external-ivr-demo.xml"), script);
        var file = new ScenarioReader().Read(Scenarios, _folder.FullName);
        file.Diagnostics.Where(found => found.Source.Name == Scenarios.Name).ShouldBeEmpty();
        return file.Scenarios
            .Where(scenario => !ScenarioExecution.Run(scenario, seed: 1).Passed)
            .Select(scenario => scenario.FullName);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Scripts, file));
}
