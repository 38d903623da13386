namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>What a virtual agent does with an offered call.</summary>
public enum OfferResponse
{
    /// <summary>Accepts it.</summary>
    Accept,

    /// <summary>Rejects it, if permitted; otherwise lets it ring.</summary>
    Reject,

    /// <summary>Lets it ring until the offer times out, or until the host accepts or rejects for the agent.</summary>
    LetRing,
}
