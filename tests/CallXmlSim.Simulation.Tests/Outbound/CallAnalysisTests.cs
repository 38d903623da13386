using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Sessions;
using static CallXmlSim.Sessions.Calls.CallAnalysisResult;

namespace CallXmlSim.Simulation.Tests.Outbound;

/// <summary>What call progress analysis finds, and when. All far ends answer at 3.1 s.</summary>
public class CallAnalysisTests
{
    private const string Long = "You have reached the Miller family. We cannot take your call at the moment.";

    [Fact]
    public void A_short_utterance_followed_by_silence_is_a_humans() =>
        Analyse(Saying("Hello?")).ShouldBe([(Human, 4.74)]);

    [Fact]
    public void A_machine_is_detected_while_it_speaks_and_records_when_it_beeps()
    {
        var results = Analyse(FarEnd.Machine(Long));

        results.Select(result => result.Result).ShouldBe([MachineDetected, Beep]);
        results[0].At.ShouldBe(7.1);
    }

    [Fact]
    public void A_machine_without_a_beep_is_known_when_it_falls_silent() =>
        Analyse(Saying(Long)).Select(result => result.Result).ShouldBe([MachineDetected, Machine]);

    [Fact]
    public void Tones_are_recognised_by_themselves()
    {
        Analyse(FarEnd.Fax).ShouldBe([(FaxTone, 3.5)]);
        Analyse(FarEnd.Modem).ShouldBe([(Modem, 3.5)]);
        Analyse(FarEnd.Unreachable).ShouldBe([(SpecialInformationTone, 0.5)]);
    }

    [Fact]
    public void Silence_is_inconclusive_when_the_time_is_over() =>
        Analyse(Silent, new CallAnalysis { RunTime = TimeSpan.FromSeconds(5) }).ShouldBe([(Unknown, 8.1)]);

    [Fact]
    public void The_timers_decide_what_is_long_and_what_is_silent() =>
        Analyse(Saying("Hello?"), new CallAnalysis { MaxTime = TimeSpan.FromMilliseconds(300), MaxSilence = TimeSpan.FromSeconds(2) })
            .ShouldBe([(MachineDetected, 3.4), (Machine, 5.74)]);

    [Fact]
    public void A_result_that_stops_the_analysis_is_the_last() =>
        Analyse(FarEnd.Machine(Long), new CallAnalysis { StopsOn = [MachineDetected] })
            .ShouldBe([(MachineDetected, 7.1)]);

    private static FarEnd Silent =>
        new() { Behaviour = () => new Person(Steps.After(40, caller => caller.HangUp())) };

    private static FarEnd Saying(string words) => new()
    {
        Behaviour = () => new Person(Steps.After(0, caller => caller.Say(words)), Steps.After(40, caller => caller.HangUp())),
    };

    private static (CallAnalysisResult Result, double At)[] Analyse(FarEnd farEnd, CallAnalysis? analysis = null)
    {
        var world = new Simulator();
        world.MapNumber("1234", farEnd);
        var request = Steps.To("1234") with { Analysis = analysis ?? new CallAnalysis() };
        var script = new TestApplication("dialler", (input, _) => input switch
        {
            SessionStartedInput => [new PlaceCallEffect(Steps.Token, request)],
            DialFailedInput => [Steps.End],
            _ => [],
        });
        world.StartSession(script);
        world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);
        world.Journal.Entries.OfType<AnalysedEntry>().Select(entry => entry.Result)
            .ShouldBe(script.All<CallAnalysedInput>().Select(input => input.Result));
        return [.. script.All<CallAnalysedInput>().Select(input => (input.Result, input.Time.TotalSeconds))];
    }
}
