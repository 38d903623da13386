using CallXmlSim.Testing;
using NUnit.Framework;

public class DemoTests
{
    [Test]
    public void Pressing_1_leads_to_the_sales_queue() =>
        CallScenario.For("external-ivr-demo.xml")
            .Hears("press 1")
            .Presses("1")
            .HearsPart("redirect")
            .RoutedTo("114")
            .Verify();

    [Test]
    public void A_call_that_goes_otherwise_fails_with_its_transcript()
    {
        var scenario = CallScenario.For("external-ivr-demo.xml").Hears("press 1").Presses("1").RoutedTo("102");

        var failure = Assert.Throws<ScenarioFailedException>(() => scenario.Verify());

        Assert.That(failure!.Message, Does.Contain("it was routed to queue 114").And.Contains("The call:"));
    }
}
