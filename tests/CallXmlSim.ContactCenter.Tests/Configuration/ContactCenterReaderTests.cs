using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.ContactCenter.Tests.Configuration;

public class ContactCenterReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("# nothing")]
    [InlineData("tenants: [{}]")]
    [InlineData("{\"platforms\": [{}], \"api\": {}, \"externalLegs\": {}}")]
    public void What_is_left_out_is_as_in_the_demo(string text)
    {
        var world = new World(Read(text));
        world.IsRoutedTo(114).Agent!.Name.ShouldBe("Alice");
        world.Talks();
        world.ExternalIvrHangsUp();

        world.Leg.CalledNumber.ShouldBe("16505550199");
        world.Leg.Interaction.Queue!.Id.ShouldBe(102);
    }

    [Fact]
    public void Everything_can_be_set()
    {
        var configuration = Read(
            """
            platforms:
              - name: na4
                hosts: [vcc-na4.8x8.com]
              - name: eu
                hosts: [vcc-eu1.8x8.com, vcc-eu2.8x8.com]
            api:
              latency: 250ms
              refusalsAnswer200: true
              outage: internalError
              requestsPerMinute: 100
            externalLegs:
              ringTimeout: 20s
              borderController: true
            tenants:
              - name: acme
                platform: eu
                actionRequestToken: fb65d0515b9631c6db72e7e66fe6df49
                dataRequestToken: 0123456789abcdef0123456789abcdef
                idleTimeResets: [onBreak]
                queues:
                  - id: 101
                    name: Sales
                    priority: 8
                    postProcessing: 20s
                    maxWait: 5m
                    enabled: false
                    transactionCodes: [Sold, Lost]
                    transactionCodesMandatory: true
                  - id: 102
                    direction: outbound
                channels:
                  - number: "+18005550000"
                    name: Hotline
                    script: Main
                    enabled: false
                agents:
                  - name: Carol
                    queues: [101, {queue: 102, level: 80, enabled: false}]
                    status: loggedOut
                    offerTimeout: 15s
                    mayReject: false
                    onOffer: reject
                    respondsAfter: 1s
                    talkTime: forever
                    wrapsUpAfter: 3s
                    returnsAfter: 4s
                scripts:
                  - name: Main
                    mainIvr: [hangUp]
            """);

        configuration.Platforms.Select(platform => platform.Name).ShouldBe(["na4", "eu"]);
        configuration.Platforms[1].Hosts.ShouldBe(["vcc-eu1.8x8.com", "vcc-eu2.8x8.com"]);
        configuration.Api.ShouldBe(new ApiOptions
        {
            Latency = TimeSpan.FromMilliseconds(250),
            RefusalsAnswer200 = true,
            Outage = ApiOutage.InternalError,
            RequestsPerMinute = 100,
        });
        configuration.ExternalLegs.ShouldBe(new ExternalLegOptions
        {
            RingTimeout = TimeSpan.FromSeconds(20),
            BorderController = true,
        });
        var tenant = configuration.Tenants.Single();
        (tenant.Name, tenant.Platform).ShouldBe(("acme", "eu"));
        tenant.ActionRequestToken.ShouldBe("fb65d0515b9631c6db72e7e66fe6df49");
        tenant.DataRequestToken.ShouldBe("0123456789abcdef0123456789abcdef");
        tenant.IdleTimeResets.ShouldBe([AgentState.OnBreak]);
        tenant.Channels.ShouldBe(
            [new ChannelOptions { Number = "+18005550000", Name = "Hotline", Script = "Main", Enabled = false }]);
        var queue = tenant.Queues[0];
        queue.TransactionCodes.ShouldBe(["Sold", "Lost"]);
        (queue with { TransactionCodes = [] }).ShouldBe(new QueueOptions
        {
            Id = 101,
            Name = "Sales",
            Priority = 8,
            PostProcessing = TimeSpan.FromSeconds(20),
            MaxWait = TimeSpan.FromMinutes(5),
            Enabled = false,
            TransactionCodesMandatory = true,
            TransactionCodes = [],
        });
        (tenant.Queues[1].Name, tenant.Queues[1].Inbound).ShouldBe(("Queue 102", false));
        var agent = tenant.Agents.Single();
        agent.Queues.ShouldBe([new QueueMembership(101), new QueueMembership(102, 80, Enabled: false)]);
        (agent with { Queues = null }).ShouldBe(new AgentOptions
        {
            Name = "Carol",
            InitialState = AgentState.LoggedOut,
            OfferTimeout = TimeSpan.FromSeconds(15),
            MayReject = false,
            OnOffer = OfferResponse.Reject,
            RespondsAfter = TimeSpan.FromSeconds(1),
            TalkTime = null,
            WrapsUpAfter = TimeSpan.FromSeconds(3),
            ReturnsAfter = TimeSpan.FromSeconds(4),
        });
    }

    [Fact]
    public void Every_script_object_has_a_short_and_a_long_form()
    {
        var nodes = Read(
            """
            tenants:
              - scripts:
                  - name: Main
                    mainIvr:
                      - say: Welcome.
                      - say: {label: Again, text: Welcome again.}
                      - play: music
                      - play: {label: Music, message: music}
                      - setVariable: {label: Tier, variable: tier, value: Gold}
                      - testVariable:
                          label: IsGold
                          variable: tier
                          condition: equalTo
                          value: Gold
                          whenTrue:
                            - testQueue:
                                label: Full
                                queue: 114
                                noAgents: loggedIn
                                moreWaitingThan: 5
                                waitingLongerThan: 90s
                                matched: [{hangUp: {label: Bye}}]
                                notMatched: [forwardToQueue: 114]
                          whenFalse:
                            - forwardToExternalIvr:
                                label: Bot
                                number: "+16505550199"
                                resume:
                                  - forwardToQueue: {label: Support, queue: 102}
                  - name: Short
                    mainIvr: [forwardToExternalIvr: 16505550199]
                  - name: Shorter
                    mainIvr:
                      - hangUp:
            """).Tenants[0].Scripts;

        nodes.SelectMany(script => script.AllNodes).Select(Describe).ShouldBe(
        [
            "Say1: SayNode Welcome.",
            "Again: SayNode Welcome again.",
            "Play2: PlayNode music",
            "Music: PlayNode music",
            "Tier: SetVariableNode tier=Gold",
            "IsGold: TestVariableNode tier EqualTo Gold",
            "Full: TestQueueNode 114 LoggedIn 5 00:01:30",
            "Bye: HangUpNode ",
            "ForwardToQueue3: ForwardToQueueNode 114",
            "Bot: ForwardToExternalIvrNode +16505550199",
            "Support: ForwardToQueueNode 102",
            "ForwardToExternalIvr1: ForwardToExternalIvrNode 16505550199",
            "HangUp1: HangUpNode ",
        ]);
    }

    [Fact]
    public void Json_is_read_as_well() =>
        Read("""{"tenants": [{"name": "acme", "queues": [{"id": 102}]}]}""").Tenants[0].Queues[0].Id.ShouldBe(102);

    [Fact]
    public void The_default_channel_has_the_first_script()
    {
        var world = new World(Read("tenants: [{scripts: [{name: Other, mainIvr: [forwardToQueue: 114]}]}]"));
        world.Calls();

        world.ShouldBeQueuedOnce(114, QueuedBy.Script);
    }

    [Fact]
    public void A_file_that_is_no_yaml_has_the_reader_s_diagnostic()
    {
        var reading = ContactCenterReader.Read(SourceText.From("tenants: [", "cc.yaml"));

        reading.Configuration.ShouldBeNull();
        reading.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("DOC0101");
    }

    [Fact]
    public void The_numbers_of_channels_and_external_ivrs_are_told()
    {
        var configuration = Read(
            """
            tenants:
              - scripts:
                  - name: Main
                    mainIvr:
                      - testQueue:
                          queue: 114
                          moreWaitingThan: 1
                          matched: [forwardToExternalIvr: "2"]
                          notMatched:
                            - forwardToExternalIvr: {number: "1", resume: [forwardToExternalIvr: "2"]}
            """);

        configuration.ChannelNumbers.ShouldBe(["18006661212"]);
        configuration.ExternalIvrNumbers.ShouldBe(["2", "1"]);
    }

    internal static ContactCenterConfiguration Read(string text)
    {
        var reading = ContactCenterReader.Read(SourceText.From(text, "cc.yaml"));
        reading.Diagnostics.ShouldBeEmpty();
        return reading.Configuration.ShouldNotBeNull();
    }

    private static string Describe(ScriptNode node) => $"{node.Label}: {node.GetType().Name} " + node switch
    {
        SayNode say => say.Text,
        PlayNode play => play.Message,
        SetVariableNode set => $"{set.Variable}={set.Value}",
        TestVariableNode test => $"{test.Variable} {test.Condition} {test.Value}",
        TestQueueNode test => $"{test.QueueId} {test.NoAgents} {test.MoreWaitingThan} {test.WaitingLongerThan}",
        ForwardToQueueNode forward => $"{forward.QueueId}",
        ForwardToExternalIvrNode forward => forward.Number,
        _ => "",
    };
}
