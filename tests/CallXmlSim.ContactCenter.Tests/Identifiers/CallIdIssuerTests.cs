using CallXmlSim.ContactCenter.Identifiers;
using CsCheck;

namespace CallXmlSim.ContactCenter.Tests.Identifiers;

public class CallIdIssuerTests
{
    private const long Milliseconds = 1735722000000;

    [Fact]
    public void What_was_issued_is_recognised_and_for_that_tenant_alone() => Gen.Select(Gen.ULong, Gen.Int[1, 200])
        .Sample((seed, count) =>
        {
            var issuer = new CallIdIssuer(seed, Purpose.PlatformCallId);
            var other = new CallIdIssuer(seed, Purpose.BorderControllerCallId);
            var ids = Enumerable.Range(0, count).Select(i => issuer.Issue(i % 3, Milliseconds + i)).ToArray();
            for (var i = 0; i < count; i++)
                other.Issue(i % 3, Milliseconds + i);

            ids.Distinct().Count().ShouldBe(count);
            for (var i = 0; i < count; i++)
            {
                issuer.HasIssued(ids[i], i % 3).ShouldBeTrue();
                issuer.HasIssued(ids[i], (i + 1) % 3).ShouldBeFalse();
                other.HasIssued(ids[i], i % 3).ShouldBeFalse();
            }
        });

    [Fact]
    public void What_will_be_issued_later_is_not_recognised_now()
    {
        var issuer = new CallIdIssuer(1, Purpose.PlatformCallId);
        var ahead = new CallIdIssuer(1, Purpose.PlatformCallId);
        var first = ahead.Issue(0, Milliseconds);

        issuer.HasIssued(first, 0).ShouldBeFalse();
        issuer.Issue(0, Milliseconds).ShouldBe(first);
        issuer.HasIssued(first, 0).ShouldBeTrue();
    }

    [Fact]
    public void One_changed_character_makes_another_id()
    {
        var issuer = new CallIdIssuer(1, Purpose.PlatformCallId);
        for (var i = 0; i < 100; i++)
            issuer.Issue(0, Milliseconds);
        var id = issuer.Issue(0, Milliseconds);

        for (var i = 0; i < id.Length; i++)
        {
            foreach (var character in "0123456789abcdefABCDEF-+ x".Where(c => c != id[i]))
                issuer.HasIssued($"{id[..i]}{character}{id[(i + 1)..]}", 0).ShouldBeFalse();
        }

        issuer.HasIssued(id + "0", 0).ShouldBeFalse();
        issuer.HasIssued("", 0).ShouldBeFalse();
        issuer.HasIssued(id.ToUpperInvariant(), 0).ShouldBeFalse();
    }
}
