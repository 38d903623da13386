using System.Net;

namespace CallXmlSim.ContactCenter.Tests.Api;

public class HttpHandlerTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_answered_before_sending_returns(bool isAsynchronous)
    {
        _world.Talks();
        using var client = new HttpClient(_world.Center.CreateHttpHandler());
        using var request = Post(_world.Request(114, "[A|ä]"));
        HttpResponseMessage response;
        if (isAsynchronous)
        {
            var task = client.SendAsync(request, TestContext.Current.CancellationToken);
            task.IsCompletedSuccessfully.ShouldBeTrue();
            response = await task;
        }
        else
        {
            response = client.Send(request, TestContext.Current.CancellationToken);
        }

        using var stream = response.Content.ReadAsStream(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=UTF-8");
        response.RequestMessage.ShouldBe(request);
        new StreamReader(stream).ReadToEnd().ShouldStartWith("{\"status\":\"success\"");
        _world.Leg.Interaction.IsRouted.ShouldBeTrue();
    }

    [Fact]
    public void A_get_without_body_is_answered_too()
    {
        _world.Talks();
        using var client = new HttpClient(_world.Center.CreateHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{World.Address}?{_world.Request(114)}");

        client.Send(request, TestContext.Current.CancellationToken).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_refused_method_names_the_allowed_ones()
    {
        using var client = new HttpClient(_world.Center.CreateHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Put, World.Address);
        using var response = client.Send(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task A_host_that_is_not_the_platform_s_cannot_be_reached()
    {
        using var client = new HttpClient(_world.Center.CreateHttpHandler());

        (await Should.ThrowAsync<HttpRequestException>(
            client.GetAsync(new Uri("https://example.com/"), TestContext.Current.CancellationToken)))
            .HttpRequestError.ShouldBe(HttpRequestError.NameResolutionError);
    }

    [Theory]
    [InlineData("https://8x8.com/SC/externalIvrAction.php", true)]
    [InlineData("https://8X8.COM/anything", true)]
    [InlineData("https://vcc-na4.8x8.com/", true)]
    [InlineData("http://8x8.com/", true)]
    [InlineData("https://8x8.com:443/", true)]
    [InlineData("https://8x8.com:8443/", false)]
    [InlineData("http://8x8.com:443/", false)]
    [InlineData("ftp://8x8.com/", false)]
    [InlineData("https://www.8x8.com/", false)]
    [InlineData("https://8x8.com.example.org/", false)]
    public void The_hosts_of_the_set_up_are_served(string address, bool served) =>
        _world.Center.Serves(new Uri(address)).ShouldBe(served);

    [Fact]
    public void Asking_for_an_address_that_is_not_served_is_the_caller_s_mistake() =>
        Should.Throw<ArgumentException>(() => _world.Posts(new FormBuilder(), "https://example.com/"));

    private static HttpRequestMessage Post(FormBuilder form) => new(HttpMethod.Post, World.Address)
    {
        Content = new StringContent(
            form.ToString(), new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")),
    };
}
