using CallXmlSim.ContactCenter.Events;

namespace CallXmlSim.ContactCenter.Tests.Api;

public class SecretTests
{
    private readonly World _world = new();

    public SecretTests() => _world.Calls();

    [Fact]
    public void Every_token_is_a_secret_and_stays_one()
    {
        var action = _world.Center.RotateActionRequestToken(_world.Tenant);
        var data = _world.Center.RotateDataRequestToken(_world.Tenant, "0123456789abcdef");

        action.Length.ShouldBe(32);
        data.ShouldBe("0123456789abcdef");
        _world.Center.Secrets.Count.ShouldBe(4);
        _world.Center.Secrets.ShouldContain(World.Token);
        _world.Center.Secrets.ShouldContain(action);
        _world.Center.Secrets.ShouldContain(data);
    }

    [Theory]
    [InlineData("tenant")]
    [InlineData("sip_id")]
    [InlineData("action")]
    [InlineData("param")]
    [InlineData("extIvrData")]
    [InlineData("tokn")]
    [InlineData("comment")]
    public void A_token_in_the_wrong_place_is_shown_nowhere(string parameter)
    {
        var reply = _world.Posts(_world.Request(114).But(parameter, $"x{World.Token}"));

        ShouldBeNowhere(World.Token, reply.Text);
    }

    [Theory]
    [InlineData("action", "Invalid action: ********")]
    [InlineData("param", "Invalid queue id: ********")]
    public void A_value_that_repeats_the_sent_token_is_masked_in_the_reply(string parameter, string message)
    {
        var world = new World();
        world.Calls();
        world.Posts(world.Request(114).But(parameter, World.Token)).Text.ShouldContain(message);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("Token")]
    [InlineData("tokens")]
    public void What_stands_where_a_token_belongs_is_not_shown_even_if_it_is_none(string name)
    {
        var reply = _world.Posts(_world.Request(114).But("token", null).With(name, "mistyped-token"));

        ShouldBeNowhere("mistyped-token", reply.Text);
    }

    [Fact]
    public void A_token_as_name_or_in_the_path_is_not_shown()
    {
        var reply = _world.Posts(_world.Request(114).With(World.Token, "x"), $"https://8x8.com/{World.Token}");

        ShouldBeNowhere(World.Token, reply.Text);
    }

    private void ShouldBeNowhere(string secret, string reply)
    {
        reply.ShouldNotContain(secret);
        _world.Diagnostics.ShouldNotBeEmpty();
        foreach (var diagnostic in _world.Diagnostics)
        {
            diagnostic.Message.ShouldNotContain(secret);
            diagnostic.Source.Content.ShouldNotContain(secret);
            diagnostic.Help?.ShouldNotContain(secret);
        }

        foreach (var refused in _world.All<RequestRefused>())
            refused.Message.ShouldNotContain(secret);
    }
}
