using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Tests.Running;

public class CaseFilterTests
{
    [Theory]
    [InlineData("presses 1", true)]
    [InlineData("PRESSES", true)]
    [InlineData("presses 2", false)]
    [InlineData("=Call 1 presses 1", true)]
    [InlineData("=call 1 presses 1", true)]
    [InlineData("=Call 1", false)]
    public void A_text_is_looked_for_in_the_name_and_with_an_equals_sign_is_the_name(string text, bool fits) =>
        new CaseFilter([text]).Fits(MenuSuite.Pressing("1")[0]).ShouldBe(fits);

    [Fact]
    public void One_of_several_texts_is_enough_and_none_chooses_all()
    {
        var @case = MenuSuite.Pressing("1")[0];

        new CaseFilter(["tea", "presses"]).Fits(@case).ShouldBeTrue();
        new CaseFilter(["tea", "coffee"]).Fits(@case).ShouldBeFalse();
        new CaseFilter([]).Fits(@case).ShouldBeTrue();
    }
}
