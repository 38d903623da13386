using CallXmlSim.ContactCenter.Api;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Tests.Api;

public class RequestDiagnosticTests
{
    private readonly World _world = new();

    public RequestDiagnosticTests() => _world.Calls(callId: "abc@carrier");

    [Fact]
    public void A_diagnostic_points_into_the_request_as_text_with_masked_secrets()
    {
        _world.Posts(_world.Request(999, "[A|1]\n"));

        var diagnostic = _world.Diagnostics.ShouldBeOne("CC7115", "999");
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);
        diagnostic.Message.ShouldBe("Tenant \"klvm2\" cannot route a call to queue \"999\": there is no such queue.");
        diagnostic.Help.ShouldBe("Its inbound phone queues are 114 (Sales), 102 (Support).");
        diagnostic.Source.Content.ShouldBe(
            $"""
            POST https://8x8.com/SC/externalIvrAction.php
            sip_id={_world.Leg.PlatformCallId}
            tenant=klvm2
            token=********
            action=wForwardACD
            param=999
            extIvrData=[A|1]␊
            """);
    }

    [Fact]
    public void Plain_http_leaks_the_token()
    {
        _world.Posts(_world.Request(114), "http://8x8.com/SC/externalIvrAction.php");

        _world.Diagnostics.ShouldBeOne("CC7101", "POST http://8x8.com/SC/externalIvrAction.php")
            .Message.ShouldContain("its token went over the network in clear");
    }

    [Theory]
    [InlineData("tenant", "klvm", "klvm", "there is no tenant \"klvm\"", "Did you mean \"klvm2\"?")]
    [InlineData("token", "wrong", "********", "the token is not the tenant's Action Request Token", "Copy the Action Request Token again.")]
    public void A_failed_authentication_is_explained(string parameter, string value, string at, string cause, string help)
    {
        _world.Posts(_world.Request(114).But(parameter, value));

        var diagnostic = _world.Diagnostics.ShouldBeOne("CC7106", at);
        diagnostic.Message.ShouldBe($"Authentication failed: {cause}.");
        diagnostic.Help.ShouldBe(help);
    }

    [Fact]
    public void A_replaced_token_and_one_for_reading_are_told_apart()
    {
        _world.Center.RotateActionRequestToken(_world.Tenant);
        _world.Posts(_world.Request(114));
        _world.Posts(_world.Request(114).But("token", _world.Center.RotateDataRequestToken(_world.Tenant)));

        _world.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBe(
        [
            "Authentication failed: the token has been replaced by a new one.",
            "Authentication failed: the token is the tenant's Data Request Token.",
        ]);
    }

    [Fact]
    public void A_tenant_of_another_platform_is_told_its_host()
    {
        var world = new World(ContactCenterConfiguration.Default with
        {
            Platforms = [new PlatformOptions(), new PlatformOptions { Name = "eu", Hosts = ["vcc-eu1.8x8.com"] }],
        });
        world.Calls();
        world.Posts(world.Request(114), "https://vcc-eu1.8x8.com/SC/externalIvrAction.php");

        var diagnostic = world.Diagnostics.ShouldBeOne("CC7106", "klvm2");
        diagnostic.Message.ShouldBe(
            "Authentication failed: tenant \"klvm2\" is not on the platform at \"vcc-eu1.8x8.com\".");
        diagnostic.Help.ShouldBe("Send the request to 8x8.com, the host of the tenant's login address.");
    }

    [Theory]
    [InlineData("sip_id", null, "CC7105", "POST https://8x8.com/SC/externalIvrAction.php")]
    [InlineData("param", "", "CC7105", "")]
    [InlineData("action", "wForwardAcd", "CC7109", "wForwardAcd")]
    [InlineData("action", "wForwardAgent", "CC7110", "wForwardAgent")]
    [InlineData("sip_id", "12345", "CC7111", "12345")]
    [InlineData("sip_id", "abc@carrier", "CC7112", "abc@carrier")]
    [InlineData("extIvrData", "[A|1]x", "CC7116", "x")]
    [InlineData("extIvrData", "[A|1", "CC7116", "")]
    public void A_refusal_points_at_the_parameter(string parameter, string? value, string id, string at)
    {
        _world.Posts(_world.Request(114).But(parameter, value));

        _world.Diagnostics.ShouldBeOne(id, at).Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_ended_call_is_named()
    {
        var callId = _world.Leg.PlatformCallId;
        _world.Center.ExternalLegEnded(_world.Leg, ExternalLegOutcome.Busy);
        _world.Posts(_world.Request(114));

        _world.Diagnostics.ShouldBeOne("CC7114", callId);
    }

    [Fact]
    public void The_own_call_id_behind_a_border_controller_is_recognised()
    {
        var world = new World(ContactCenterConfiguration.Default with { ExternalLegs = new() { BorderController = true } });
        world.Calls();
        world.Posts(world.Request(114).But("sip_id", world.Leg.CallId));

        world.Diagnostics.ShouldBeOne("CC7113", world.Leg.CallId).Help!.ShouldContain("X-8x8-CID");
    }

    [Fact]
    public void A_long_value_is_refused_with_its_length()
    {
        _world.Posts(_world.Request(114, $"[A|{new string('x', 497)}]"));

        _world.Diagnostics.ShouldContain(diagnostic =>
            diagnostic.Id == "CC7108" && diagnostic.Message == "\"extIvrData\" has 501 characters, the limit is 500.");
    }

    [Theory]
    [InlineData("https://8x8.com/SC/externalivraction.php", "POST", "CC7102")]
    [InlineData(World.Address, "DELETE", "CC7103")]
    public void Path_and_method_are_pointed_at(string address, string method, string id)
    {
        _world.Posts(_world.Request(114), address, method);

        _world.Diagnostics.First().Id.ShouldBe(id);
    }

    [Fact]
    public void Faults_and_limits_of_the_simulation_name_themselves()
    {
        var world = new World(ContactCenterConfiguration.Default with { Api = new() { RequestsPerMinute = 0 } });
        world.Calls();
        world.Center.FailNextRequests(1);
        world.Posts(world.Request(114));
        world.Posts(world.Request(114));

        world.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["CC7104", "CC7107"]);
    }

    [Theory]
    [InlineData("extIVRData", "Did you mean \"extIvrData\"?")]
    [InlineData("Tenant", "Did you mean \"tenant\"?")]
    [InlineData("comment", "Leave it out.")]
    public void An_unknown_parameter_is_ignored_with_a_hint_at_the_nearest(string name, string help)
    {
        _world.Posts(_world.Request(114).With(name, "x")).StatusCode.ShouldBe(200);

        var diagnostic = _world.Diagnostics.ShouldBeOne("CC7120", name);
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostic.Help.ShouldBe(help);
    }

    [Fact]
    public void A_repeated_parameter_is_reported_where_it_does_not_count()
    {
        _world.Posts(_world.Request(102).With("param", "114")).StatusCode.ShouldBe(200);

        var diagnostic = _world.Diagnostics.ShouldBeOne("CC7121", "param");
        diagnostic.Source.Content[diagnostic.Span.End..].ShouldStartWith("=102");
    }

    [Theory]
    [InlineData("GET", "query string")]
    [InlineData("POST", "body")]
    public void More_than_500_characters_as_a_whole_are_accepted_with_a_warning(string method, string part)
    {
        var form = _world.Request(114, $"[A|{new string('x', 400)}]");
        (method == "GET" ? _world.Gets(form) : _world.Posts(form)).StatusCode.ShouldBe(200);

        var line = $"{method} {World.Address}";
        _world.Diagnostics.ShouldBeOne("CC7122", line).Message.ShouldStartWith(
            $"The {part} has {form.ToString().Length} characters;");
    }

    [Fact]
    public void Exactly_500_characters_as_a_whole_are_silent()
    {
        var form = _world.Request(114);
        var filler = 500 - form.ToString().Length - "&extIvrData=%5BA%7C%5D".Length;
        form.With("extIvrData", $"[A|{new string('x', filler)}]");
        form.ToString().Length.ShouldBe(500);
        _world.Posts(form).StatusCode.ShouldBe(200);

        _world.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_bar_is_accepted_with_a_warning_at_the_bar()
    {
        _world.Posts(_world.Request(114, "[A|1][B|2|3]")).StatusCode.ShouldBe(200);

        var diagnostic = _world.Diagnostics.ShouldBeOne("CC7123", "|");
        diagnostic.Source.Content[diagnostic.Span.Start..].ShouldStartWith("|3]");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("application/x-www-form-urlencodedx")]
    [InlineData(null)]
    public void A_body_that_is_no_form_is_not_read(string? contentType)
    {
        var reply = _world.Center.Handle(new ExternalIvrRequest("POST", new Uri(World.Address))
        {
            ContentType = contentType,
            Body = "tenant=klvm2"u8.ToArray(),
        });

        reply.StatusCode.ShouldBe(400);
        _world.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["CC7105", "CC7124"]);
    }

    [Fact]
    public void An_ordinary_request_is_silent()
    {
        _world.Posts(_world.Request(114, "[A|1]")).StatusCode.ShouldBe(200);

        _world.Diagnostics.ShouldBeEmpty();
    }
}
