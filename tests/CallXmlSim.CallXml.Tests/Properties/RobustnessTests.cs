using System.Collections.Concurrent;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CsCheck;

namespace CallXmlSim.CallXml.Tests.Properties;

/// <summary>What holds for any document and any caller.</summary>
public class RobustnessTests
{
    private const int StepBudget = 2000;

    [Fact]
    public void Any_document_and_any_caller_end_or_wait_without_an_exception()
    {
        var seen = new ConcurrentDictionary<Type, int>();
        Gen.Select(RandomScripts.Document, Gen.Byte.Array[0, 200]).Sample(
            (text, choices) =>
            {
                var session = Script.Bind(text).Program!.CreateSession(Options);
                var world = new RandomWorld(session, choices);
                world.Run();
                world.MostEffects.ShouldBeLessThan(StepBudget * 8);
                foreach (var kind in world.Kinds)
                    seen.AddOrUpdate(kind, 1, (_, count) => count + 1);
            },
            iter: 2000);

        // The documents are no good if they do nothing.
        Type[] expected =
        [
            typeof(PlayPromptsEffect), typeof(StopPromptsEffect), typeof(ListenEffect), typeof(StartTimerEffect), typeof(ChoiceEffect),
            typeof(EventEffect), typeof(FetchEffect), typeof(LogEffect), typeof(HangUpEffect), typeof(EndEffect),
        ];
        expected.Where(kind => seen.GetValueOrDefault(kind) < 10).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_inputs_give_the_same_effects() =>
        Gen.Select(RandomScripts.Document, Gen.Byte.Array[0, 100]).Sample(
            (text, choices) => Play(text, choices) == Play(text, choices),
            iter: 300);

    [Fact]
    public void Everything_found_in_a_document_lies_inside_it() =>
        RandomScripts.Document.Sample(
            text =>
            {
                foreach (var found in Script.Bind(text).Diagnostics)
                {
                    found.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                    found.Message.ShouldNotContain("{0}");
                }
            },
            iter: 1000);

    [Fact]
    public void A_session_that_walked_a_thousand_menus_is_no_bigger_than_one_that_walked_one()
    {
        var few = WalkMenus(2);
        var many = WalkMenus(1000);
        many.ShouldBeLessThanOrEqualTo(few);
    }

    private static SessionOptions Options => new() { SessionNumber = 1, StepBudget = StepBudget };

    private static string Play(string text, byte[] choices)
    {
        var world = new RandomWorld(Script.Bind(text).Program!.CreateSession(Options), choices);
        world.Run();
        return world.Story;
    }

    private static int WalkMenus(int count)
    {
        var call = Script.Of("""
            <do label="top">
              <menu choices="1, 2, [3 DIGITS]" say="Press $x;.">
                <on event="choice:1"><assign var="x" value="$session.lastchoice;"/><goto value="#other"/></on>
                <on event="choice:nomatch" next="#top"/>
              </menu>
            </do>
            <do label="other" choices="2">Press 2.<wait value="5s"/>
              <on event="choice:2"><assign var="y" value="$x;" expr=". + 1"/><goto value="#top"/></on>
            </do>
            """);
        call.Starts();
        for (var i = 0; i < count; i++)
        {
            call.Presses('1');
            call.HearsAll();
            call.Presses('9');
            call.HearsAll();
            call.TimePasses();
            call.Presses('2');
            call.HearsAll();
        }

        call.HasEnded.ShouldBeFalse();
        return ReachableState.Of(call.Session);
    }
}
