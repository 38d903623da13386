namespace CallXmlSim.CallXml.Events;

/// <summary>The types of <c>error</c> events (CallXML 3.0 reference, 4.2).</summary>
internal enum ErrorType
{
    /// <summary>Fits nowhere else.</summary>
    Unknown,

    /// <summary>A fault of the platform.</summary>
    Internal,

    /// <summary>A document could not be had, or an attribute has a bad value.</summary>
    Document,

    /// <summary>A telephony action could not be carried out.</summary>
    Telephony,

    /// <summary>No session is free.</summary>
    ServerBusy,

    /// <summary>The line is not idle.</summary>
    LineActive,

    /// <summary>There is no line, or no longer.</summary>
    LineNotActive,

    /// <summary>There is no such conference.</summary>
    InvalidConference,

    /// <summary>The destination is malformed or out of service.</summary>
    BadNumber,

    /// <summary>The session addressed by an event does not exist.</summary>
    Event,

    /// <summary>The document of a new session cannot be had.</summary>
    Execution,
}
