using CallXmlSim.ContactCenter.Api;

namespace CallXmlSim.ContactCenter.Tests.Api;

/// <summary>The grammar of <c>extIvrData</c> (External IVR API reference, 1.4).</summary>
public class ExtIvrDataTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    [InlineData("[First Name|John][Last Name|Smith]", "First Name=John;Last Name=Smith")]
    [InlineData(" [A|1] \n [B|2]\t", "A=1;B=2")]
    [InlineData("[ A\t| 1 ]", "A=1")]
    [InlineData("[First\r\n   Name|John]", "First Name=John")]
    [InlineData("[A|one  two\n  three]", "A=one  two three")]
    [InlineData("[Name|]", "Name=")]
    [InlineData("[Name| ]", "Name=")]
    [InlineData("[A|1][A|2]", "A=1;A=2")]
    [InlineData("[A|<b>&amp;</b>]", "A=<b>&amp;</b>")]
    [InlineData("[A|4711|main]", "A=4711|main")]
    [InlineData("[A||]", "A=|")]
    [InlineData("[Straße|😀]", "Straße=😀")]
    public void Well_formed_data_are_rows(string data, string rows)
    {
        var reading = ExtIvrData.Read(data);

        reading.Fault.ShouldBeNull();
        string.Join(';', reading.Rows.Select(row => $"{row.Name}={row.Value}")).ShouldBe(rows);
    }

    [Theory]
    [InlineData("x", 0, "text outside of '[' and ']'")]
    [InlineData("[A|1],[B|2]", 5, "text outside of '[' and ']'")]
    [InlineData("[A|1]]", 5, "']' without '['")]
    [InlineData("[A]", 2, "'|' is missing")]
    [InlineData("[]", 1, "'|' is missing")]
    [InlineData("[|1]", 1, "the name is empty")]
    [InlineData("[ \t|1]", 1, "the name is empty")]
    [InlineData("[A|[1]]", 3, "'[' inside a pair")]
    [InlineData("[A[|1]", 2, "'[' inside a pair")]
    [InlineData("[A|1][B|2", 9, "']' is missing")]
    [InlineData("[", 1, "']' is missing")]
    [InlineData("[First Name|John][Last Name|Smith][Account", 42, "']' is missing")]
    public void Malformed_data_are_refused_with_their_place(string data, int at, string fault)
    {
        var reading = ExtIvrData.Read(data);

        reading.Fault.ShouldBe(fault);
        reading.FaultAt.ShouldBe(at);
        reading.Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[A|1][B|2]", null)]
    [InlineData("[A|1][B|2|3|4][C|5|6]", 9)]
    public void The_first_bar_too_many_is_found(string data, int? at) =>
        ExtIvrData.Read(data).SecondBar.ShouldBe(at);
}
