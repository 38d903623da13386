using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Api;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Identifiers;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter;

/// <summary>
/// An 8x8 Contact Center as the External IVR API sees it: phone channels, IVR scripts, external legs, queues and agents.
/// It has no clock, thread or network of its own: everything around it is the <see cref="IContactCenterHost"/>.
/// Not thread-safe; one operation at a time.
/// </summary>
public sealed class ContactCenterEngine
{
    private readonly ChannelNumbers _channels;
    private readonly PlatformHosts _hosts;
    private readonly ExternalIvrApi _api;
    private readonly AgentOperations _agentOperations;
    private int _tokens;

    /// <summary>Sets up the tenants; the agents are in their initial states.</summary>
    /// <exception cref="ArgumentException">The configuration contradicts itself.</exception>
    public ContactCenterEngine(
        ContactCenterConfiguration configuration,
        IContactCenterHost host,
        ContactCenterOptions? options = null)
    {
        if (ConfigurationFaults.In(configuration).FirstOrDefault() is { } fault)
            throw new ArgumentException(fault, nameof(configuration));
        options ??= new ContactCenterOptions();
        Configuration = configuration;
        Host = host;
        Ids = new PlatformIds(options);
        Calls = new CustomerCalls(this);
        Scripts = new ScriptRunner(this);
        ExternalLegs = new ExternalLegs(this, options);
        Distribution = new QueueDistribution(this);
        Agents = new AgentDesk(this);
        Tenants = [.. configuration.Tenants.Select(NewTenant)];
        _channels = new ChannelNumbers(Tenants);
        _hosts = new PlatformHosts(configuration);
        _api = new ExternalIvrApi(this);
        _agentOperations = new AgentOperations(this);
    }

    /// <summary>What the engine was set up with.</summary>
    public ContactCenterConfiguration Configuration { get; }

    /// <summary>The tenants in the order of the configuration.</summary>
    public IReadOnlyList<Tenant> Tenants { get; }

    /// <summary>All tokens of all tenants, current and former: what must never be shown.</summary>
    public IReadOnlyCollection<string> Secrets => SecretTokens;

    internal IContactCenterHost Host { get; }

    internal PlatformIds Ids { get; }

    internal Secrets SecretTokens { get; } = new();

    internal CustomerCalls Calls { get; }

    internal CustomerLegs CustomerLegs { get; } = new();

    internal ScriptRunner Scripts { get; }

    internal ExternalLegs ExternalLegs { get; }

    internal QueueDistribution Distribution { get; }

    internal AgentDesk Agents { get; }

    /// <summary>The tenant of that exact name, or <c>null</c>.</summary>
    public Tenant? FindTenant(string name) => Tenants.FirstOrDefault(tenant => tenant.Name == name);

    /// <summary>
    /// A customer's call arrives. Its IVR script starts at once; the state of the result is
    /// <see cref="InteractionState.Rejected"/> when no enabled channel has the dialled number.
    /// </summary>
    public Interaction Arrive(InboundCall call) => Calls.Arrive(call, _channels);

    /// <summary>The external IVR has answered. Ignored for a leg that does not ring.</summary>
    public void ExternalLegAnswered(ExternalLeg leg) => ExternalLegs.Answered(leg);

    /// <summary>The external leg is over, or could not be connected. Ignored for a leg that has ended before.</summary>
    public void ExternalLegEnded(ExternalLeg leg, ExternalLegOutcome outcome) => ExternalLegs.Ended(leg, outcome);

    /// <summary>The platform ends an external leg on its own, as a fault to be injected.</summary>
    public void DropExternalLeg(ExternalLeg leg) => ExternalLegs.EndByPlatform(leg, ExternalLegOutcome.PlatformEnded);

    /// <summary>The customer hangs up. Ignored when the customer has gone already.</summary>
    public void CustomerHungUp(Interaction interaction) => Calls.CustomerHungUp(interaction);

    /// <summary>The platform hangs up on the customer, as a fault to be injected. Ignored when the customer has gone.</summary>
    public void DisconnectCustomer(Interaction interaction) => Calls.DropCustomer(interaction);

    /// <summary>A timer of <see cref="IContactCenterHost.Schedule"/> has run out.</summary>
    public void TimerElapsed(ContactCenterTimer timer) => timer.Elapse(this);

    /// <summary>Whether a request to that address reaches the contact center, be it <c>https</c> or <c>http</c>.</summary>
    public bool Serves(Uri uri) => _hosts.At(uri) is not null;

    /// <summary>Answers one request to the platform. It takes effect at once.</summary>
    /// <exception cref="ArgumentException">No platform is at the address; see <see cref="Serves"/>.</exception>
    public ExternalIvrReply Handle(ExternalIvrRequest request) => _hosts.At(request.Uri) is { } platform
        ? _api.Handle(request, platform)
        : throw new ArgumentException($"No platform is at {request.Uri}.", nameof(request));

    /// <summary>
    /// A message handler for an HTTP client that answers in-process. It completes synchronously, and the request takes
    /// effect when the handler is invoked; <see cref="ApiOptions.Latency"/> is left to the caller.
    /// </summary>
    public HttpMessageHandler CreateHttpHandler() => new InProcessHttpHandler(this);

    /// <summary>
    /// Replaces a tenant's Action Request Token. Requests that arrive from now on need the new one; what was accepted
    /// before stays accepted.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="newToken">The new token, or <c>null</c> to have one made from the seed.</param>
    /// <returns>The new token.</returns>
    public string RotateActionRequestToken(Tenant tenant, string? newToken = null)
    {
        var token = NewToken(newToken);
        tenant.Tokens.ReplaceActionRequest(token);
        return token;
    }

    /// <summary>Replaces a tenant's Data Request Token; see <see cref="RotateActionRequestToken"/>.</summary>
    public string RotateDataRequestToken(Tenant tenant, string? newToken = null)
    {
        var token = NewToken(newToken);
        tenant.Tokens.ReplaceDataRequest(token);
        return token;
    }

    /// <summary>Lets the next requests that reach the API fail with 500.</summary>
    public void FailNextRequests(int count) => _api.Checks.InjectFaults(count);

    /// <summary>
    /// Enables or disables a queue. A disabled queue takes no calls and offers none; what waits in it goes on waiting.
    /// </summary>
    public void SetQueueEnabled(PhoneQueue queue, bool enabled)
    {
        queue.IsEnabled = enabled;
        Distribution.Match(queue.Tenant);
    }

    /// <summary>Enables or disables an agent in a queue the agent is assigned to.</summary>
    public OperationResult SetMembershipEnabled(Agent agent, PhoneQueue queue, bool enabled) =>
        _agentOperations.SetMembershipEnabled(agent, queue, enabled);

    /// <summary>
    /// An agent chooses a status: <see cref="AgentState.Available"/>, <see cref="AgentState.OnBreak"/>,
    /// <see cref="AgentState.WorkingOffline"/> or <see cref="AgentState.LoggedOut"/>. An agent who is logged out has to
    /// <see cref="LogIn"/> first, and one who is busy has to finish.
    /// </summary>
    public OperationResult SetStatus(Agent agent, AgentState status, string? statusCode = null) =>
        _agentOperations.SetStatus(agent, status, statusCode);

    /// <summary>An agent logs in and is On Break.</summary>
    public OperationResult LogIn(Agent agent) => _agentOperations.LogIn(agent);

    /// <summary>An agent accepts the offered interaction.</summary>
    public OperationResult Accept(Agent agent) => _agentOperations.Accept(agent);

    /// <summary>An agent rejects the offered interaction, if permitted.</summary>
    public OperationResult Reject(Agent agent) => _agentOperations.Reject(agent);

    /// <summary>An agent hangs up on the customer.</summary>
    public OperationResult HangUp(Agent agent) => _agentOperations.HangUp(agent);

    /// <summary>An agent selects transaction codes, during the conversation or in wrap-up.</summary>
    public OperationResult SelectTransactionCodes(Agent agent, IReadOnlyList<string> codes) =>
        _agentOperations.SelectTransactionCodes(agent, codes);

    /// <summary>An agent ends post-processing.</summary>
    public OperationResult WrapUp(Agent agent) => _agentOperations.WrapUp(agent);

    private Tenant NewTenant(TenantOptions options, int index)
    {
        var tokens = new AccessTokens(NewToken(options.ActionRequestToken), NewToken(options.DataRequestToken));
        return new Tenant(options, index, Configuration, tokens, Ids);
    }

    private string NewToken(string? given)
    {
        var token = given ?? Ids.Token(++_tokens);
        SecretTokens.Add(token);
        return token;
    }
}
