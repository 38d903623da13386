namespace CallXmlSim.ContactCenter.Api;

/// <summary>The documented parameters, in the order of the documentation (External IVR API reference, 1.2).</summary>
internal enum RequestParameter
{
    Tenant,
    Token,
    SipId,
    Action,
    Param,
    ExtIvrData,
}
