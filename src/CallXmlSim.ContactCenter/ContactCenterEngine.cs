using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Api;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter;

/// <summary>
/// An 8x8 Contact Center as the External IVR API sees it: phone channels, IVR scripts, external legs, queues and agents.
/// It has no clock, thread or network of its own: everything around it is the <see cref="IContactCenterHost"/>.
/// Not thread-safe; one operation at a time.
/// </summary>
public sealed class ContactCenterEngine
{
    /// <summary>Sets up the tenants and logs the agents in.</summary>
    public ContactCenterEngine(
        ContactCenterConfiguration configuration,
        IContactCenterHost host,
        ContactCenterOptions? options = null) => throw new NotImplementedException();

    /// <summary>What the engine was set up with.</summary>
    public ContactCenterConfiguration Configuration { get; }

    /// <summary>The tenants in the order of the configuration.</summary>
    public IReadOnlyList<Tenant> Tenants { get; }

    /// <summary>All tokens of all tenants, current and former: what must never be shown.</summary>
    public IReadOnlyCollection<string> Secrets { get; }

    /// <summary>The tenant of that exact name, or <c>null</c>.</summary>
    public Tenant? FindTenant(string name) => throw new NotImplementedException();

    /// <summary>
    /// A customer's call arrives. Its IVR script starts at once; the state of the result is
    /// <see cref="InteractionState.Rejected"/> when no enabled channel has the dialled number.
    /// </summary>
    public Interaction Arrive(InboundCall call) => throw new NotImplementedException();

    /// <summary>The external IVR has answered.</summary>
    public void ExternalLegAnswered(ExternalLeg leg) => throw new NotImplementedException();

    /// <summary>The external leg is over, or could not be connected. Ignored for a leg that has ended before.</summary>
    public void ExternalLegEnded(ExternalLeg leg, ExternalLegOutcome outcome) => throw new NotImplementedException();

    /// <summary>The platform ends an external leg on its own, as a fault to be injected.</summary>
    public void DropExternalLeg(ExternalLeg leg) => throw new NotImplementedException();

    /// <summary>The customer hangs up. Ignored when the customer has gone already.</summary>
    public void CustomerHungUp(Interaction interaction) => throw new NotImplementedException();

    /// <summary>A timer of <see cref="IContactCenterHost.Schedule"/> has run out.</summary>
    public void TimerElapsed(ContactCenterTimer timer) => throw new NotImplementedException();

    /// <summary>Whether a request to that address reaches the contact center, be it <c>https</c> or <c>http</c>.</summary>
    public bool Serves(Uri uri) => throw new NotImplementedException();

    /// <summary>Answers one request to the platform. It takes effect at once.</summary>
    public ExternalIvrReply Handle(ExternalIvrRequest request) => throw new NotImplementedException();

    /// <summary>
    /// A message handler for an HTTP client that answers in-process. It completes synchronously, and the request takes
    /// effect when the handler is invoked; <see cref="ApiOptions.Latency"/> is left to the caller.
    /// </summary>
    public HttpMessageHandler CreateHttpHandler() => throw new NotImplementedException();

    /// <summary>
    /// Replaces a tenant's Action Request Token. Requests that arrive from now on need the new one; what was accepted
    /// before stays accepted.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="newToken">The new token, or <c>null</c> to have one made from the seed.</param>
    /// <returns>The new token.</returns>
    public string RotateActionRequestToken(Tenant tenant, string? newToken = null) => throw new NotImplementedException();

    /// <summary>Replaces a tenant's Data Request Token; see <see cref="RotateActionRequestToken"/>.</summary>
    public string RotateDataRequestToken(Tenant tenant, string? newToken = null) => throw new NotImplementedException();

    /// <summary>Lets the next requests that reach the API fail with 500.</summary>
    public void FailNextRequests(int count) => throw new NotImplementedException();

    /// <summary>Enables or disables a queue. A disabled queue takes no calls and offers none.</summary>
    public void SetQueueEnabled(PhoneQueue queue, bool enabled) => throw new NotImplementedException();

    /// <summary>Enables or disables a phone channel. Calls that arrive at a disabled one are rejected.</summary>
    public void SetChannelEnabled(PhoneChannel channel, bool enabled) => throw new NotImplementedException();

    /// <summary>
    /// An agent chooses a status: <see cref="AgentState.Available"/>, <see cref="AgentState.OnBreak"/>,
    /// <see cref="AgentState.WorkingOffline"/> or <see cref="AgentState.LoggedOut"/>. An agent who is logged out has to
    /// <see cref="LogIn"/> first, and one who is busy has to finish.
    /// </summary>
    public OperationResult SetStatus(Agent agent, AgentState status, string? statusCode = null) =>
        throw new NotImplementedException();

    /// <summary>An agent logs in and is On Break.</summary>
    public OperationResult LogIn(Agent agent) => throw new NotImplementedException();

    /// <summary>An agent accepts the offered interaction.</summary>
    public OperationResult Accept(Agent agent) => throw new NotImplementedException();

    /// <summary>An agent rejects the offered interaction, if permitted.</summary>
    public OperationResult Reject(Agent agent) => throw new NotImplementedException();

    /// <summary>An agent hangs up on the customer.</summary>
    public OperationResult HangUp(Agent agent) => throw new NotImplementedException();

    /// <summary>An agent selects transaction codes, during the conversation or in wrap-up.</summary>
    public OperationResult SelectTransactionCodes(Agent agent, IReadOnlyList<string> codes) =>
        throw new NotImplementedException();

    /// <summary>An agent ends post-processing.</summary>
    public OperationResult WrapUp(Agent agent) => throw new NotImplementedException();
}
