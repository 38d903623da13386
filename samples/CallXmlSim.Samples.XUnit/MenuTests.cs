using CallXmlSim.Testing;
using Xunit;

public class MenuTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("#")]
    public void A_wrong_key_is_answered_and_the_menu_comes_again(string key) =>
        CallScenario.For("external-ivr-demo.xml")
            .Hears("press 1")
            .Presses(key, When.DuringThePrompt)
            .HearsExactly("Invalid choice. Please try again.")
            .Hears("press 1")
            .HangsUp()
            .RoutedNowhere()
            .Verify();
}
