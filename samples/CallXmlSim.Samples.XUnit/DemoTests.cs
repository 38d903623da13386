using CallXmlSim.Testing;
using Xunit;

public class DemoTests
{
    [Fact]
    public void Pressing_1_leads_to_the_sales_queue() =>
        CallScenario.For("external-ivr-demo.xml")
            .Hears("press 1")
            .Presses("1")
            .HearsPart("redirect")
            .RoutedTo("114")
            .PanelShows("First Name", "John")
            .Verify();
}
