using CallXmlSim.Testing;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[TestClass]
public class DemoTests
{
    [TestMethod]
    public void Pressing_1_leads_to_the_sales_queue() =>
        CallScenario.For("external-ivr-demo.xml")
            .Hears("press 1")
            .Presses("1")
            .HearsPart("redirect")
            .RoutedTo("114")
            .Verify();

    [TestMethod]
    public void A_call_that_goes_otherwise_fails_with_its_transcript()
    {
        var scenario = CallScenario.For("external-ivr-demo.xml").Hears("press 1").Presses("1").RoutedTo("102");

        var failure = Assert.ThrowsExactly<ScenarioFailedException>(() => scenario.Verify());

        Assert.Contains("it was routed to queue 114", failure.Message);
        Assert.Contains("The call:", failure.Message);
    }
}
