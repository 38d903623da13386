using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Tests.Scenarios.Reading;
using CsCheck;
using static CallXmlSim.Testing.Tests.Recording.RecordedCallOf;

namespace CallXmlSim.Testing.Tests.Recording;

public class ScenarioRecorderTests
{
    private static readonly Dictionary<string, Func<RecordedCall>> Calls = new()
    {
        ["a key when the script listens"] = () => Script("external-ivr-demo.xml", Keys("1")),
        ["a wrong key first"] = () => Script("external-ivr-demo.xml", Keys("21")),
        ["silence"] = () => Script("external-ivr-demo.xml", Keys("")),
        ["barge-in"] = () => Script("external-ivr-demo.xml", KeysAt(('1', 2.3456789))),
        ["keys in quick succession"] = () => Script("external-ivr-demo.xml", KeysAt(('2', 2.5), ('1', 2.7))),
        ["a hangup in the prompt"] = () => Script("external-ivr-demo.xml", new HangUpAfter(TimeSpan.FromSeconds(3))),
        ["a hangup before the answer"] = () => Script("menu.xml", new HangUpAfter(TimeSpan.FromMilliseconds(50)), to: "5000"),
        ["no contact center in between"] = () => Script("menu.xml", Keys("2"), to: "5000"),
        ["another seed"] = () => Script("external-ivr-demo.xml", Keys("1"), seed: 77),
        ["speech"] = () => Script("menu.xml", new Speaker("sales"), to: "5000"),
        ["another contact center"] = () => Script("external-ivr-demo.xml", Keys("1"), contactCenter: "contact-center.yaml"),
        ["a server"] = () => Script("menu.xml", Keys("9"), to: "5000", web: Server()),
        ["a server that nobody is"] = () => Script("menu.xml", Keys("9"), to: "5000"),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_recorded_call_passes_as_it_stands(string name)
    {
        var recording = ScenarioRecorder.Record(Calls[name](), RecordedCallOf.Target);

        recording.Problem.ShouldBeNull();
        ScenarioText.RunAll(recording.Text!).ShouldHaveSingleItem().Failures.ShouldBeEmpty();
    }

    [Fact]
    public void A_caller_who_does_anything_at_any_time_can_be_recorded()
    {
        var key = Gen.Select(Gen.Char["123#"], Gen.Int[0, 60_000], (digit, at) => (digit, at / 1000.0));
        Gen.Select(key.Array[0, 4], Gen.Int[1, 80_000]).Sample(
            (keys, hangUp) =>
            {
                var caller = new CombinedBehaviour(KeysAt(keys), new HangUpAfter(TimeSpan.FromMilliseconds(hangUp)));
                return ScenarioRecorder.Record(Script("menu.xml", caller, to: "5000"), RecordedCallOf.Target).Problem is null;
            },
            iter: 60,
            seed: "0000KkBt1vC2");
    }

    [Fact]
    public void A_recording_reads_as_a_person_tells_it() =>
        ScenarioRecorder.Record(Script("external-ivr-demo.xml", Keys("21")), RecordedCallOf.Target).Text!
            .ShouldContain("""
                scenario: The caller presses 2 1
                script: external-ivr-demo.xml
                conversation:
                  - hears exactly: Welcome to the 8 by 8 External IVR Demo. To redirect your call to an ACD queue, press 1.
                  - presses: 2
                    during: the prompt
                    after: 1s
                  - hears exactly: Invalid choice. Please try again.
                  - hears exactly: Welcome to the 8 by 8 External IVR Demo. To redirect your call to an ACD queue, press 1.
                  - presses: 1
                    during: the prompt
                    after: 1s
                  - hears exactly: Please wait while we redirect your call.
                  - hears exactly: thank you for waiting. your call is being redirected to queue 114.
                expect:
                  nothing else is heard: true
                  events:
                    - choice:nomatch
                    - choice:1

                """);

    [Fact]
    public void What_happens_again_and_again_is_told_once() =>
        ScenarioRecorder.Record(Script("external-ivr-demo.xml", Keys("")), RecordedCallOf.Target).Text!
            .ShouldContain("  - repeat: 10\n    steps:\n");

    [Fact]
    public void No_token_is_recorded() =>
        ScenarioRecorder.Record(Script("external-ivr-demo.xml", Keys("1")), RecordedCallOf.Target).Text!
            .ShouldNotContain("92bd5cbf9ab120b3a47bdef9284b323d");

    [Fact]
    public void A_script_outside_of_the_work_tree_cannot_be_named()
    {
        var call = Script("menu.xml", Keys("1"), to: "5000");

        ScenarioRecorder.Record(call, Path.Combine(Path.GetTempPath(), "elsewhere", "recorded.scenario.yaml")).Problem.ShouldNotBeNull()
            .ShouldContain("SIM6121");
    }

    [Fact]
    public void A_reply_that_is_no_text_cannot_be_recorded() =>
        ScenarioRecorder.Record(Script("menu.xml", Keys("9"), to: "5000", web: Server(0, 1, 2)), RecordedCallOf.Target).Problem
            .ShouldBe("The reply to POST https://shop.example/order is no text.");

    [Fact]
    public void A_file_that_was_served_is_named()
    {
        var file = Path.Combine(ScenarioText.Folder, "served.bin");
        File.WriteAllBytes(file, [0, 1, 2]);
        var call = Script("menu.xml", Keys("9"), to: "5000", web: Server(0, 1, 2)) with { FileOf = _ => file };

        ScenarioRecorder.Record(call, RecordedCallOf.Target).Text.ShouldNotBeNull().ShouldContain("body file: served.bin\n");
    }

    private static WebStub Server(params byte[] body) => new()
    {
        Url = "https://shop.example/*",
        Replies = [new StubReply { Body = body.Length > 0 ? body : "on its way"u8.ToArray(), Delay = TimeSpan.FromSeconds(1.25) }],
    };

    private sealed class Speaker(string words) : ICallerBehaviour
    {
        void ICallerBehaviour.Answered(VirtualCaller caller) => caller.Say(new Utterance(words), TimeSpan.FromSeconds(1));
    }
}
