using System.Text;
using CallXmlSim.ContactCenter.Api;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests.Api;

/// <summary>The replies, byte by byte (External IVR API reference, 1.6).</summary>
public class ReplyTests
{
    private readonly World _world = new();

    public ReplyTests() => _world.Talks();

    [Fact]
    public void An_accepted_request_is_answered_with_the_queue_the_interaction_and_the_number_of_pairs()
    {
        var reply = _world.Posts(_world.Request(114, "[First Name|John][Last Name|Smith]"));

        reply.StatusCode.ShouldBe(200);
        reply.Text.ShouldBe(
            $$"""{"status":"success","message":"Call will be routed to queue 114","interactionId":"{{_world.Leg.Interaction.Id}}","variablesSet":2}""");
        reply.Allow.ShouldBeNull();
    }

    [Theory]
    [InlineData("tenant", null, 400, "Missing parameter: tenant")]
    [InlineData("tenant", "", 400, "Missing parameter: tenant")]
    [InlineData("token", null, 400, "Missing parameter: token")]
    [InlineData("tenant", "KLVM2", 401, "Authentication failed")]
    [InlineData("tenant", "klvm2 ", 401, "Authentication failed")]
    [InlineData("token", "92BD5CBF9AB120B3A47BDEF9284B323D", 401, "Authentication failed")]
    [InlineData("sip_id", null, 400, "Missing parameter: sip_id")]
    [InlineData("action", "", 400, "Missing parameter: action")]
    [InlineData("param", null, 400, "Missing parameter: param")]
    [InlineData("action", "wforwardacd", 400, "Invalid action: wforwardacd")]
    [InlineData("action", "a\"b", 400, "Invalid action: a\\\"b")]
    [InlineData("action", "wForwardAgent", 400, "Action not yet available: wForwardAgent")]
    [InlineData("sip_id", "nothing", 404, "Call not found")]
    [InlineData("param", "999", 400, "Invalid queue id: 999")]
    [InlineData("param", "abc", 400, "Invalid queue id: abc")]
    [InlineData("param", " 114", 400, "Invalid queue id:  114")]
    [InlineData("param", "+114", 400, "Invalid queue id: +114")]
    [InlineData("param", "1.14e2", 400, "Invalid queue id: 1.14e2")]
    [InlineData("param", "99999999999999999999", 400, "Invalid queue id: 99999999999999999999")]
    [InlineData("extIvrData", "[First Name|John]x", 400, "Invalid extIvrData at character 18: text outside of '[' and ']'")]
    public void A_refused_request_is_answered_with_the_first_failing_check(
        string parameter, string? value, int status, string message)
    {
        var reply = _world.Posts(_world.Request(114).But(parameter, value));

        reply.StatusCode.ShouldBe(status);
        reply.Text.ShouldBe($$"""{"status":"error","code":{{status}},"message":"{{message}}"}""");
    }

    [Theory]
    [InlineData("114")]
    [InlineData("0114")]
    public void A_queue_id_is_compared_as_a_number(string param) =>
        _world.Posts(_world.Request(param)).StatusCode.ShouldBe(200);

    [Theory]
    [InlineData(null, 500, 200)]
    [InlineData(null, 501, 400)]
    [InlineData("😀", 500, 200)]
    [InlineData("😀", 501, 400)]
    public void Characters_are_counted_as_code_points(string? extra, int count, int status)
    {
        var text = extra is null ? new string('x', count - 4) : string.Concat(Enumerable.Repeat(extra, count - 4));
        var reply = _world.Posts(_world.Request(114, $"[A|{text}]"));

        reply.StatusCode.ShouldBe(status);
        if (status == 400)
            reply.Text.ShouldContain("Parameter too long: extIvrData has 501 characters, the limit is 500");
    }

    [Fact]
    public void Every_documented_parameter_is_limited_and_others_are_not()
    {
        _world.Posts(_world.Request(new string('1', 501))).Text.ShouldContain("Parameter too long: param has 501");
        _world.Posts(_world.Request(114).With("comment", new string('x', 501))).StatusCode.ShouldBe(200);
    }

    [Fact]
    public void Checks_come_in_their_order()
    {
        // Everything is wrong; mending one thing after another brings up the next refusal.
        var form = new FormBuilder().With("extIvrData", "[").With("comment", "x");
        Post("http://8x8.com/SC/externalIvrAction.php", "PUT").ShouldBe("HTTPS is required");
        Post(World.Address, "PUT").ShouldBe("Method not allowed: PUT");
        Post().ShouldBe("Missing parameter: tenant");
        form.With("tenant", "nobody");
        Post().ShouldBe("Missing parameter: token");
        form.With("token", "nothing");
        Post().ShouldBe("Authentication failed");
        form.But("tenant", "klvm2").But("token", World.Token);
        Post().ShouldBe("Missing parameter: sip_id");
        form.With("sip_id", new string('x', 501));
        Post().ShouldBe("Missing parameter: action");
        form.With("action", "nothing");
        Post().ShouldBe("Missing parameter: param");
        form.With("param", "nothing");
        Post().ShouldBe("Parameter too long: sip_id has 501 characters, the limit is 500");
        form.But("sip_id", "nothing");
        Post().ShouldBe("Invalid action: nothing");
        form.But("action", "wForwardACD");
        Post().ShouldBe("Call not found");
        form.But("sip_id", _world.Leg.PlatformCallId);
        Post().ShouldBe("Invalid queue id: nothing");
        form.But("param", "114");
        Post().ShouldBe("Invalid extIvrData at character 2: ']' is missing");
        form.But("extIvrData", "[A|1]");
        Post().ShouldBe("Call will be routed to queue 114");

        string Post(string address = World.Address, string method = "POST") =>
            Message(_world.Posts(form, address, method));
    }

    [Fact]
    public void A_call_that_has_ended_is_checked_before_the_queue_and_after_the_action()
    {
        _world.ExternalIvrHangsUp();

        Message(_world.Posts(_world.Request("nothing", "["))).ShouldBe("Call is already terminated");
        Message(_world.Posts(_world.Request(114).But("action", "x"))).ShouldBe("Invalid action: x");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    [InlineData("post")]
    public void Another_method_is_answered_with_the_allowed_ones(string method)
    {
        var reply = _world.Posts(_world.Request(114), method: method);

        reply.StatusCode.ShouldBe(405);
        reply.Allow.ShouldBe("GET, POST");
        Message(reply).ShouldBe($"Method not allowed: {method}");
    }

    [Theory]
    [InlineData("https://8x8.com/sc/externalIvrAction.php")]
    [InlineData("https://8x8.com/SC/externalIvrAction.php/")]
    [InlineData("https://vcc-na4.8x8.com/")]
    public void Another_path_is_not_found(string address)
    {
        var reply = _world.Posts(_world.Request(114), address);

        reply.StatusCode.ShouldBe(404);
        Message(reply).ShouldBe("Not found");
    }

    [Fact]
    public void An_injected_fault_is_answered_with_500_as_often_as_told()
    {
        _world.Center.FailNextRequests(2);

        _world.Posts(_world.Request(114)).Text.ShouldBe(
            """{"status":"error","code":500,"message":"Internal server error"}""");
        _world.Posts(_world.Request(114)).StatusCode.ShouldBe(500);
        _world.Posts(_world.Request(114)).StatusCode.ShouldBe(200);
    }

    [Fact]
    public void A_rate_limit_counts_the_requests_of_a_tenant_within_a_minute()
    {
        var world = new World(ContactCenterConfiguration.Default with { Api = new() { RequestsPerMinute = 2 } });
        world.Talks();
        world.Posts(world.Request(999)).StatusCode.ShouldBe(400);
        world.Posts(world.Request(114).But("token", "x")).StatusCode.ShouldBe(401);
        world.Pass(30);
        world.Posts(world.Request(114)).StatusCode.ShouldBe(200);
        world.Posts(world.Request(102)).Text.ShouldBe(
            """{"status":"error","code":429,"message":"Rate limit exceeded"}""");
        world.Pass(29);
        world.Posts(world.Request(102)).StatusCode.ShouldBe(429);
        world.Pass(1);
        world.Posts(world.Request(102)).StatusCode.ShouldBe(200);
    }

    [Fact]
    public void A_setting_lets_refusals_answer_200_with_the_same_body()
    {
        var world = new World(ContactCenterConfiguration.Default with { Api = new() { RefusalsAnswer200 = true } });
        world.Talks();
        var reply = world.Posts(world.Request(999));
        world.ExternalIvrHangsUp();

        reply.StatusCode.ShouldBe(200);
        reply.Text.ShouldBe("""{"status":"error","code":400,"message":"Invalid queue id: 999"}""");
        world.Leg.Interaction.Queue!.Id.ShouldBe(102);
    }

    [Fact]
    public void A_get_carries_the_parameters_in_its_query()
    {
        var reply = _world.Gets(_world.Request(114, "[Straße|Große Allee 1]"));

        reply.StatusCode.ShouldBe(200);
        _world.ExternalIvrHangsUp();
        _world.Leg.Interaction.ExternalRows.Single().Value.ShouldBe("Große Allee 1");
    }

    [Fact]
    public void What_a_post_s_body_lacks_is_looked_up_in_the_query_and_the_body_counts_more()
    {
        _world.Posts(
            _world.Request(114).But("token", null),
            $"{World.Address}?token={World.Token}&param=102").StatusCode.ShouldBe(200);
        _world.ExternalIvrHangsUp();

        _world.Leg.Interaction.Queue!.Id.ShouldBe(114);
    }

    [Fact]
    public void Of_a_repeated_parameter_the_last_counts()
    {
        _world.Posts(_world.Request(999).With("param", "102").With("param", "114")).StatusCode.ShouldBe(200);
        _world.ExternalIvrHangsUp();

        _world.Leg.Interaction.Queue!.Id.ShouldBe(114);
    }

    [Fact]
    public void Another_platform_s_host_knows_no_such_tenant()
    {
        var world = new World(ContactCenterConfiguration.Default with
        {
            Platforms = [new PlatformOptions(), new PlatformOptions { Name = "eu", Hosts = ["vcc-eu1.8x8.com"] }],
        });
        world.Talks();

        world.Posts(world.Request(114), "https://vcc-eu1.8x8.com/SC/externalIvrAction.php").StatusCode.ShouldBe(401);
        world.Posts(world.Request(114), "https://vcc-na4.8x8.com/SC/externalIvrAction.php").StatusCode.ShouldBe(200);
    }

    [Fact]
    public void Behind_a_border_controller_only_the_header_s_id_is_known()
    {
        var world = new World(ContactCenterConfiguration.Default with { ExternalLegs = new() { BorderController = true } });
        world.Talks();

        world.Leg.CallId.ShouldNotBe(world.Leg.PlatformCallId);
        world.Leg.Headers.ShouldBe([new SipHeader("X-8x8-CID", world.Leg.PlatformCallId)]);
        world.Posts(world.Request(114).But("sip_id", world.Leg.CallId)).StatusCode.ShouldBe(404);
        world.Posts(world.Request(114).But("sip_id", world.Leg.PlatformCallId)).StatusCode.ShouldBe(200);
    }

    [Fact]
    public void A_form_with_files_and_fields_is_read_too()
    {
        var body = new StringBuilder("ignored\r\n--x y");
        foreach (var (name, value) in ((string, string)[])
            [
                ("tenant", "klvm2"), ("token", World.Token), ("sip_id", _world.Leg.PlatformCallId),
                ("action", "wForwardACD"), ("param", "114"), ("extIvrData", "[A|ä\r\n b]"),
            ])
        {
            body.Append($"\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n--x y");
        }

        body.Append("\r\ncontent-disposition: form-data; name=\"param\"; filename=\"x\"\r\n\r\n999\r\n--x y--\r\n");
        var reply = _world.Center.Handle(new ExternalIvrRequest("POST", new Uri(World.Address))
        {
            ContentType = "multipart/form-data; boundary=\"x y\"",
            Body = Encoding.UTF8.GetBytes(body.ToString()),
        });

        reply.Text.ShouldContain("\"variablesSet\":1");
        _world.ExternalIvrHangsUp();
        _world.Leg.Interaction.ExternalRows.Single().Value.ShouldBe("ä b");
    }

    private static string Message(ExternalIvrReply reply)
    {
        using var json = System.Text.Json.JsonDocument.Parse(reply.Body);
        return json.RootElement.GetProperty("message").GetString()!;
    }
}
