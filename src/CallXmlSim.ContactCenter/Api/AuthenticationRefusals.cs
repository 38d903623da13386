using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// The one refusal 401 with its many causes. The reply has one text for all of them; the diagnostic tells them apart.
/// </summary>
internal static class AuthenticationRefusals
{
    public static Refusal UnknownTenant(RoutingRequest request, ContactCenterEngine center)
    {
        var name = center.SecretTokens.MaskIn(request.Parameters[RequestParameter.Tenant].ToString());
        var at = request.Parameters.IndexOf(RequestParameter.Tenant);
        if (center.FindTenant(name) is { } elsewhere)
        {
            return Refusals.AuthenticationFailed(
                $"tenant \"{name}\" is not on the platform at \"{request.Http.Uri.Host}\"",
                $"Send the request to {elsewhere.Platform.Hosts[0]}, the host of the tenant's login address.",
                at);
        }

        var nearest = NearestName.Find(name, center.Tenants.Select(tenant => tenant.Name));
        return Refusals.AuthenticationFailed(
            $"there is no tenant \"{name}\"",
            nearest is null ? "Send the tenant's name as Home > Profile shows it." : $"Did you mean \"{nearest}\"?",
            at);
    }

    public static Refusal WrongToken(RoutingRequest request, Tenant tenant)
    {
        var token = request.Parameters[RequestParameter.Token];
        var (cause, help) = tenant.Tokens switch
        {
            var tokens when token.SequenceEqual(tokens.DataRequest) =>
                ("the token is the tenant's Data Request Token", "Use the Action Request Token."),
            var tokens when tokens.IsFormerActionRequest(token) =>
                ("the token has been replaced by a new one", "Use the new Action Request Token."),
            _ => ("the token is not the tenant's Action Request Token", "Copy the Action Request Token again."),
        };
        return Refusals.AuthenticationFailed(cause, help, request.Parameters.IndexOf(RequestParameter.Token));
    }
}
