using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>The External IVR API (reference, section 1): takes a request, answers, and remembers what it decided.</summary>
internal sealed class ExternalIvrApi(ContactCenterEngine center)
{
    /// <summary>The path, case-sensitive.</summary>
    public const string Path = "/SC/externalIvrAction.php";

    private readonly RequestParameters _parameters = new();

    public RequestChecks Checks { get; } = new(center);

    public ExternalIvrReply Handle(ExternalIvrRequest request, PlatformOptions platform)
    {
        RequestReader.Read(request, _parameters);
        var routing = new RoutingRequest(request, platform, _parameters);
        return Checks.Check(routing) is { } refusal ? Refuse(routing, refusal) : Accept(routing);
    }

    private ExternalIvrReply Accept(RoutingRequest request)
    {
        var leg = request.Leg;
        var accepted = new AcceptedRequest(request.Queue, request.Data.Rows);
        center.Host.Report(new RequestAccepted(
            leg.Interaction, leg, accepted.Queue, accepted.Rows, ReplacesFormer: leg.Request is not null));
        leg.Request = accepted;
        if (RequestOddities.HasAny(request))
            ReportFindings(request, refusal: null, leg.Interaction);
        return new ExternalIvrReply(200, JsonReplies.Accepted(leg.Interaction, accepted));
    }

    private ExternalIvrReply Refuse(RoutingRequest request, Refusal refusal)
    {
        // For the journal alone: the reply does not tell whether the call exists.
        var interaction = center.ExternalLegs.Find(_parameters[RequestParameter.SipId])?.Interaction;
        center.Host.Report(new RequestRefused(interaction, refusal.Code, refusal.Message));
        ReportFindings(request, refusal, interaction);
        var status = center.Configuration.Api.RefusalsAnswer200 ? 200 : refusal.Code;
        return new ExternalIvrReply(status, JsonReplies.Refused(refusal.Code, refusal.Message))
        {
            Allow = refusal.Code == 405 ? "GET, POST" : null,
        };
    }

    private void ReportFindings(RoutingRequest request, Refusal? refusal, Interaction? interaction)
    {
        var text = new RequestText(request.Http, _parameters, center.SecretTokens);
        if (refusal is not null)
            center.Host.Report(new DiagnosticReported(text.Diagnose(refusal.Finding), interaction));
        foreach (var finding in RequestOddities.Find(request, center.SecretTokens))
            center.Host.Report(new DiagnosticReported(text.Diagnose(finding), interaction));
    }
}
