using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Tests.Web;

public class UrlPatternTests
{
    [Theory]
    [InlineData("https://bank.example/balance", "https://bank.example/balance?id=1#top", true)]
    [InlineData("https://bank.example/balance?id=1", "https://bank.example/balance?id=1", true)]
    [InlineData("https://bank.example/balance?id=2", "https://bank.example/balance?id=1", false)]
    [InlineData("https://bank.example/*?*id=1*", "https://bank.example/balance?size=2&id=1", true)]
    [InlineData("*/balance", "https://bank.example/balance", true)]
    [InlineData("https://*/a*b*c", "https://bank.example/aXbXbXc", true)]
    [InlineData("https://*/a*b*c", "https://bank.example/aXbXbXd", false)]
    [InlineData("https://bank.example", "https://bank.example", true)]
    [InlineData("https://bank.example/", "https://bank.example", true)]
    [InlineData("https://bank.example/a", "https://BANK.example:443/a", true)]
    [InlineData("https://bank.example/Balance", "https://bank.example/balance", false)]
    [InlineData("https://bank.example/a b", "https://bank.example/a b", true)]
    [InlineData("https://bank.example/a%20b", "https://bank.example/a b", true)]
    public void A_url_fits_as_it_is_written_or_as_it_is_sent(string pattern, string url, bool fits) =>
        UrlPattern.IsMatch(pattern, new Uri(url)).ShouldBe(fits);
}
