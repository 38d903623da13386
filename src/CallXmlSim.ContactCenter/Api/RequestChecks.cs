using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// The checks of a request, in their order; the first that fails is the reply (External IVR API reference, 1.6).
/// </summary>
internal sealed class RequestChecks(ContactCenterEngine center)
{
    /// <summary>The most characters a parameter's value may have.</summary>
    public const int LongestValue = 500;

    private const string ForwardToQueue = "wForwardACD";
    private const string ForwardToAgent = "wForwardAgent";

    private readonly Dictionary<Tenant, RateLimit> _rateLimits = [];
    private int _faults;

    /// <summary>Lets the next requests that reach the API fail.</summary>
    public void InjectFaults(int count) => _faults += count;

    public Refusal? Check(RoutingRequest request) =>
        Secure(request)
        ?? KnownPath(request)
        ?? AllowedMethod(request)
        ?? NoFault()
        ?? Present(request, RequestParameter.Tenant)
        ?? Present(request, RequestParameter.Token)
        ?? Authentic(request)
        ?? WithinRateLimit(request)
        ?? Present(request, RequestParameter.SipId)
        ?? Present(request, RequestParameter.Action)
        ?? Present(request, RequestParameter.Param)
        ?? ShortEnough(request)
        ?? KnownAction(request)
        ?? LiveLeg(request)
        ?? RoutableQueue(request)
        ?? WellFormedData(request);

    private static Refusal? Secure(RoutingRequest request) =>
        PlatformHosts.IsSecure(request.Http.Uri) ? null : Refusals.NotSecure();

    private Refusal? KnownPath(RoutingRequest request) => request.Http.Uri.AbsolutePath == ExternalIvrApi.Path
        ? null
        : Refusals.UnknownPath(center.SecretTokens.MaskIn(request.Http.Uri.AbsolutePath));

    private static Refusal? AllowedMethod(RoutingRequest request) =>
        request.Http.Method is "GET" or "POST" ? null : Refusals.MethodNotAllowed(request.Http.Method);

    private Refusal? NoFault()
    {
        if (center.Configuration.Api.Outage == ApiOutage.InternalError)
            return Refusals.InjectedFault();
        if (_faults == 0)
            return null;
        _faults--;
        return Refusals.InjectedFault();
    }

    private static Refusal? Present(RoutingRequest request, RequestParameter parameter) =>
        request.Parameters[parameter].IsEmpty
            ? Refusals.Missing(parameter, request.Parameters.IndexOf(parameter))
            : null;

    private Refusal? Authentic(RoutingRequest request)
    {
        if (TenantAt(request) is not { } tenant)
            return AuthenticationRefusals.UnknownTenant(request, center);
        if (!request.Parameters[RequestParameter.Token].SequenceEqual(tenant.Tokens.ActionRequest))
            return AuthenticationRefusals.WrongToken(request, tenant);
        request.Tenant = tenant;
        return null;
    }

    private Refusal? WithinRateLimit(RoutingRequest request)
    {
        if (center.Configuration.Api.RequestsPerMinute is not { } limit)
            return null;
        if (!_rateLimits.TryGetValue(request.Tenant, out var rate))
            _rateLimits.Add(request.Tenant, rate = new RateLimit(limit));
        return rate.IsExceeded(center.Host.Now) ? Refusals.RateLimitExceeded(request.Tenant.Name, limit) : null;
    }

    private static Refusal? ShortEnough(RoutingRequest request)
    {
        for (var parameter = RequestParameter.Tenant; parameter <= RequestParameter.ExtIvrData; parameter++)
        {
            var value = request.Parameters[parameter];
            if (value.Length > LongestValue && CodePoints.Count(value) is > LongestValue and var length)
                return Refusals.TooLong(parameter, length, LongestValue, request.Parameters.IndexOf(parameter));
        }

        return null;
    }

    private Refusal? KnownAction(RoutingRequest request)
    {
        var action = request.Parameters[RequestParameter.Action];
        var at = request.Parameters.IndexOf(RequestParameter.Action);
        if (action.SequenceEqual(ForwardToQueue))
            return null;
        if (action.SequenceEqual(ForwardToAgent))
            return Refusals.ActionNotAvailable(ForwardToAgent, at);
        var shown = Shown(request, RequestParameter.Action);
        return Refusals.UnknownAction(shown, NearestName.Find(shown, [ForwardToQueue, ForwardToAgent]), at);
    }

    private Refusal? LiveLeg(RoutingRequest request)
    {
        var callId = request.Parameters[RequestParameter.SipId];
        if (center.ExternalLegs.Find(callId) is { } leg && leg.Interaction.Channel!.Tenant == request.Tenant)
        {
            request.Leg = leg;
            return null;
        }

        var at = request.Parameters.IndexOf(RequestParameter.SipId);
        var shown = Shown(request, RequestParameter.SipId);
        if (center.ExternalLegs.Find(callId) is null && center.ExternalLegs.WasIssued(callId, request.Tenant))
            return Refusals.CallTerminated(shown, at);
        return Refusals.CallNotFound(WhyNotFound(request, shown) with { Parameter = at });
    }

    private RequestFinding WhyNotFound(RoutingRequest request, string callId)
    {
        if (center.CustomerLegs.Has(callId, request.Tenant))
        {
            return new(RequestDiagnostics.CustomerLeg, callId)
            {
                Help = "Send the Call-ID of the call that the external IVR received.",
            };
        }

        if (center.ExternalLegs.IsBehindBorderController(callId, request.Tenant))
        {
            return new(RequestDiagnostics.OwnCallId, callId)
            {
                Help = "Keep the value of the header X-8x8-CID from the start of the call, and send that.",
            };
        }

        return new(RequestDiagnostics.CallNotFound, request.Tenant.Name, callId)
        {
            Help = "Send the Call-ID of the call that the external IVR received, character by character.",
        };
    }

    private Refusal? RoutableQueue(RoutingRequest request)
    {
        var param = request.Parameters[RequestParameter.Param];
        var isNumber = !param.ContainsAnyExceptInRange('0', '9');
        var queue = isNumber && int.TryParse(param, out var id) ? request.Tenant.FindQueue(id) : null;
        if (queue is { TakesCalls: true })
        {
            request.Queue = queue;
            return null;
        }

        var cause = queue switch
        {
            { IsEnabled: false } => "it is disabled",
            not null => "it is an outbound queue",
            null when isNumber => "there is no such queue",
            null => "an id is a number",
        };
        return Refusals.InvalidQueue(
            request.Tenant.Name,
            Shown(request, RequestParameter.Param),
            cause,
            request.Tenant.Queues.Where(other => other.TakesCalls),
            request.Parameters.IndexOf(RequestParameter.Param));
    }

    private static Refusal? WellFormedData(RoutingRequest request)
    {
        var data = request.Parameters[RequestParameter.ExtIvrData];
        request.Data = ExtIvrData.Read(data);
        if (request.Data.Fault is not { } fault)
            return null;
        var offset = request.Data.FaultAt;
        return Refusals.MalformedExtIvrData(
            CodePoints.Count(data[..offset]) + 1,
            fault,
            offset,
            request.Parameters.IndexOf(RequestParameter.ExtIvrData));
    }

    private Tenant? TenantAt(RoutingRequest request)
    {
        var name = request.Parameters[RequestParameter.Tenant];
        foreach (var tenant in center.Tenants)
        {
            if (tenant.Platform == request.Platform && name.SequenceEqual(tenant.Name))
                return tenant;
        }

        return null;
    }

    // A value is never repeated where it is, or contains, a token.
    private string Shown(RoutingRequest request, RequestParameter parameter)
    {
        var value = request.Parameters[parameter];
        return value.SequenceEqual(request.Parameters[RequestParameter.Token])
            ? Secrets.Mask
            : center.SecretTokens.MaskIn(value.ToString());
    }
}
