namespace CallXmlSim.ContactCenter.Api;

/// <summary>Why a request is refused: what the reply says, and what its author should know besides.</summary>
/// <param name="Code">The code of the reply, which is its HTTP status too.</param>
/// <param name="Message">The message of the reply.</param>
/// <param name="Finding">The diagnostic.</param>
internal sealed record Refusal(int Code, string Message, RequestFinding Finding);
