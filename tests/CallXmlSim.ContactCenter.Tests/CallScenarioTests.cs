using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>The table "Scenarios and what must come out" of the External IVR API reference, section 8.</summary>
public class CallScenarioTests
{
    private readonly World _world = new();

    [Fact]
    public void An_accepted_request_brings_the_call_to_its_queue_and_the_data_to_the_agent()
    {
        var interaction = _world.IsRoutedTo(114, "[First Name|John][Last Name|Smith][Account Number|4711]");

        _world.All<InteractionQueued>().Single().ShouldSatisfyAllConditions(
            queued => queued.Queue.Id.ShouldBe(114),
            queued => queued.By.ShouldBe(QueuedBy.Request));
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBe(
        [
            new PanelRow("First Name", "John"),
            new PanelRow("Last Name", "Smith"),
            new PanelRow("Account Number", "4711"),
        ]);
        _world.Pass(5);
        interaction.State.ShouldBe(InteractionState.Connected);
    }
}
