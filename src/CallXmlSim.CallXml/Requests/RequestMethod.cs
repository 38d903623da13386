using CallXmlSim.CallXml.Attributes;

namespace CallXmlSim.CallXml.Requests;

/// <summary>The attribute <c>method</c> (CallXML 3.0 reference, 7.3).</summary>
internal enum RequestMethod
{
    /// <summary>HTTP GET: variables in the query.</summary>
    Get,

    /// <summary>HTTP POST: variables as a form.</summary>
    Post,

    /// <summary>An FTP transfer, binary.</summary>
    Bin,

    /// <summary>An FTP transfer, text.</summary>
    Asc,
}

/// <summary>Reads <see cref="RequestMethod"/>; case does not matter, any other value is an error.</summary>
internal static class RequestMethods
{
    public static readonly AttributeType<RequestMethod> Type = new(
        "\"get\", \"post\", \"bin\" or \"asc\"",
        (string text, out RequestMethod method) =>
            Enum.TryParse(text.Trim(), ignoreCase: true, out method) && !char.IsAsciiDigit(text.Trim()[0]));
}
