namespace CallXmlSim.Recognition.Tests.Reading;

public sealed class SrgsXmlDiagnosticsTests
{
    [Theory]
    [InlineData("GR3001", "<«grammer» version='1.0'/>")]
    [InlineData("GR3004", "<«grammar» xml:lang='en' root='a'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3005", "<grammar version='«2.0»' xml:lang='en' root='a'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3006", "<«grammar» version='1.0' root='a'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3007", "<grammar version='1.0' xml:lang='en' mode='«keys»' root='a'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3008", "<grammar version='1.0' xml:lang='en' root='«b»'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3009", "<grammar version='1.0' xml:lang='en' tag-format='«prolog»' root='a'><rule id='a'>x</rule></grammar>")]
    [InlineData("GR3026", "<grammar version='1.0' xml:lang='en' root='a'> «stray» <rule id='a'>x</rule></grammar>")]
    public void A_bad_grammar_element_is_found(string id, string grammar) => Check(id, grammar);

    [Theory]
    [InlineData("GR3010", "<rule id='a'><ruleref uri='«»'/></rule>")]
    [InlineData("GR3011", "<rule id='a'>x</rule><rule id='«a»'>y</rule>")]
    [InlineData("GR3012", "<rule id='a'>x</rule><rule id='«VOID»'>y</rule>")]
    [InlineData("GR3013", "<rule id='a'>x</rule><rule id='«first-name»'>y</rule>")]
    [InlineData("GR3014", "<rule id='a' scope='«global»'>x</rule>")]
    [InlineData("GR3015", "<«rule» id='a'> </rule>")]
    [InlineData("GR3016", "<rule id='a'><ruleref uri='«#b»'/></rule>")]
    [InlineData("GR3023", "<rule id='a'><«oneof»>x</oneof></rule>")]
    [InlineData("GR3024", "<rule id='a'><one-of><«token»>x</token><item>y</item></one-of></rule>")]
    [InlineData("GR3024", "<rule id='a'>x<token><«item»>x</item></token></rule>")]
    [InlineData("GR3025", "<«rule»>x</rule><rule id='a'>x</rule>")]
    [InlineData("GR3025", "<rule id='a'><«ruleref»/></rule>")]
    [InlineData("GR3026", "<rule id='a'><one-of> «x» <item>y</item></one-of></rule>")]
    [InlineData("GR3027", "<rule id='a'><ruleref special='«null»'/></rule>")]
    [InlineData("GR3028", "<rule id='a'><ruleref uri='#a' «special»='NULL'/></rule>")]
    [InlineData("GR3029", "<rule id='a'>x<«one-of»/></rule>")]
    [InlineData("GR3030", "<rule id='a'><one-of><item weight='«-1»'>x</item></one-of></rule>")]
    [InlineData("GR3031", "<rule id='a'><item repeat='«3-2»'>x</item></rule>")]
    [InlineData("GR3032", "<rule id='a'><item repeat='0-1' repeat-prob='«1.5»'>x</item></rule>")]
    [InlineData("GR3033", "<rule id='a'>x «\"»New York</rule>")]
    [InlineData("GR3036", "<rule id='a'>x<item repeat='0-1'/></rule><rule id='b'><ruleref uri='«#b»'/></rule>", "GR3039")]
    [InlineData("GR3037", "<rule id='a'><one-of><item><ruleref uri='«#a»'/> y</item><item>x</item></one-of></rule>")]
    [InlineData("GR3038", "<rule id='a'>«<item repeat='0-'><item repeat='0-1'>x</item></item>»</rule>")]
    [InlineData("GR3039", "<rule id='a'>x</rule><rule id='«b»'>y <ruleref uri='#b'/></rule>")]
    public void A_bad_rule_is_found(string id, string rules, string? also = null) =>
        Check(id, $"<grammar version='1.0' xml:lang='en' root='a'>{rules}</grammar>", also);

    [Fact]
    public void A_token_that_is_no_key_is_found_in_a_grammar_for_keys() =>
        Check("GR3034", "<grammar version='1.0' mode='dtmf' root='a'><rule id='a'>1 «23» 4</rule></grammar>");

    [Fact]
    public void The_nearest_rule_is_offered() => Grammars.Link(
            "<grammar version='1.0' xml:lang='en' root='fruit'><rule id='fruit'><ruleref uri='#fruits'/>x</rule></grammar>")
        .Diagnostics.ShouldHaveSingleItem().Help.ShouldBe("Did you mean \"fruit\"?");

    [Fact]
    public void An_ill_formed_document_is_reported_as_such() =>
        Grammars.Link("<grammar version='1.0'>").Diagnostics.ShouldHaveSingleItem().Id.ShouldStartWith("DOC");

    [Fact]
    public void A_place_behind_references_is_the_whole_run_of_text() =>
        Check("GR3034", "<grammar version='1.0' mode='dtmf' root='a'><rule id='a'>«1 &#50; 34»</rule></grammar>");

    private static void Check(string id, string marked, string? also = null)
    {
        var text = new MarkedText(marked);
        text.ShouldBeFound(id, [.. Grammars.Link(text.Text).Diagnostics.Where(found => found.Id != also)]);
    }
}
