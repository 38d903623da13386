using CallXmlSim.Testing;

// A plain program, no test framework: 0 if the demo does what it does, and a wrong claim about it is refused.
var call = CallScenario.For("external-ivr-demo.xml").Hears("press 1").Presses("1");
call.RoutedTo("114").PanelShows("First Name", "John").Verify();

try
{
    call.RoutedTo("102").Verify();
    return 1;
}
catch (ScenarioFailedException e)
{
    Console.WriteLine(e.Message);
    return 0;
}
