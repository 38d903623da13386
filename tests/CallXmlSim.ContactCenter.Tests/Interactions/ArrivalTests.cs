using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests.Interactions;

public class ArrivalTests
{
    [Fact]
    public void A_call_on_a_channel_starts_its_script()
    {
        var world = new World();
        var interaction = world.Calls("16505551212", "+18006661212");

        interaction.State.ShouldBe(InteractionState.Ringing);
        interaction.TransactionNumber.ShouldBe(1);
        interaction.Channel.ShouldBe(world.Tenant.Channels.Single());
        world.Leg.CallingNumber.ShouldBe("16505551212");
        world.Leg.CalledNumber.ShouldBe("16505550199");
        world.Leg.Headers.ShouldBe([new SipHeader("X-8x8-CID", world.Leg.CallId)]);
        world.Events.Select(occurrence => occurrence.GetType()).ShouldBe(
            [typeof(InteractionCreated), typeof(ForwardedToExternalIvr)]);
    }

    [Fact]
    public void A_call_for_an_unknown_number_is_turned_away()
    {
        var world = new World();
        var interaction = world.Calls(to: "18006661221");

        interaction.State.ShouldBe(InteractionState.Rejected);
        interaction.Channel.ShouldBeNull();
        world.Dialled.ShouldBeEmpty();
        world.All<CallRejected>().Single().Interaction.ShouldBe(interaction);
        world.Diagnostics.ShouldBeOne("CC7202", "call to 18006661221").Help.ShouldBe("Did you mean \"18006661212\"?");
    }

    [Fact]
    public void A_call_on_a_disabled_channel_is_turned_away()
    {
        var world = new World();
        world.Tenant.Channels.Single().IsEnabled = false;
        var interaction = world.Calls();

        interaction.State.ShouldBe(InteractionState.Rejected);
        world.Diagnostics.ShouldBeOne("CC7203", "channel 18006661212");
    }

    [Fact]
    public void The_same_seed_gives_the_same_ids_and_another_seed_gives_others()
    {
        Ids(seed: 7).ShouldBe(Ids(seed: 7));
        Ids(seed: 8).ShouldNotBe(Ids(seed: 7));

        static string Ids(ulong seed)
        {
            var world = new World(seed: seed);
            world.Calls();
            world.Pass(1);
            var token = world.Center.RotateActionRequestToken(world.Tenant);
            return $"{world.Calls().Id} {world.Leg.CallId} {world.Agent("Bob").Id} {token}";
        }
    }

    [Fact]
    public void Ids_have_the_platform_s_form()
    {
        var world = new World();
        world.Pass(1.5);
        var interaction = world.Calls();

        // 1 January 2025, 09:00:01.5, in milliseconds since 1970.
        var created = new DateTimeOffset(2025, 1, 1, 9, 0, 1, 500, TimeSpan.Zero).ToUnixTimeMilliseconds();
        interaction.Id.ShouldMatch($"^int-{created:x}-[0-9A-Za-z]{{25}}-phone-00-klvm2$");
        world.Leg.CallId.ShouldMatch($"^[0-9a-f]{{8}}-{created:x11}-[0-9a-f]{{8}}$");
        world.Agent("Alice").Id.ShouldMatch("^ag[0-9A-Za-z]{21}$");
        world.Center.RotateActionRequestToken(world.Tenant).ShouldMatch("^[0-9a-f]{32}$");
    }

    [Fact]
    public void Every_forward_has_a_call_id_of_its_own()
    {
        var world = new World(Setups.WithScript(Setups.ToExternalIvr(Setups.ToExternalIvr(Setups.ToQueue(102)))));
        var interaction = world.Talks();
        world.ExternalIvrHangsUp();
        var first = world.Dialled[0].PlatformCallId;
        world.Dialled.Count.ShouldBe(2);
        world.Leg.PlatformCallId.ShouldNotBe(first);

        world.Posts(world.Request(114).But("sip_id", first)).StatusCode.ShouldBe(410);
        world.Posts(world.Request(114)).StatusCode.ShouldBe(200);
        world.ExternalIvrHangsUp();
        interaction.Queue!.Id.ShouldBe(114);
    }

    [Fact]
    public void A_configuration_that_contradicts_itself_is_refused() =>
        Should.Throw<ArgumentException>(() => new World(Setups.With(new TenantOptions { Scripts = [] })))
            .Message.ShouldStartWith("Channel 18006661212 names the script \"Main\", which tenant \"klvm2\" does not have.");
}
