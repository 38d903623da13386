using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

public class ExternalIvrDemoTests
{
    [Fact]
    public void Pressing_1_routes_the_call_to_queue_114_and_fills_the_transaction_panel()
    {
        var call = DemoCall.Pressing("1");

        TestContext.Current.SendDiagnosticMessage(call.Transcript);
        call.End.ShouldBe(RunEnd.AllCallsEnded);
        call.The<RoutedEntry>().ShouldSatisfyAllConditions(
            routed => routed.Queue.ShouldBe(114),
            routed => routed.By.ShouldBe(QueuedBy.Request));
        call.The<OfferEntry>().Panel.ExternalRows.Select(row => (row.Name, row.Value)).ShouldBe(
            [("First Name", "John"), ("Last Name", "Smith"), ("Account Number", "4711204")]);
        call.The<InteractionEndedEntry>().Outcome.ShouldBe(InteractionState.Finished);
    }

    [Fact]
    public void The_same_run_twice_gives_byte_identical_journals() =>
        DemoCall.Pressing("1").Json.ShouldBe(DemoCall.Pressing("1").Json);
}
