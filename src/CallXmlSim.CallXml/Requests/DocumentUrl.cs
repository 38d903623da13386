using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Requests;

/// <summary>Relative URLs are resolved against that of the present document (CallXML 3.0 reference, 7.2).</summary>
internal static class DocumentUrl
{
    /// <summary>The absolute URL without its fragment. Illegal characters are encoded.</summary>
    public static bool TryResolve(CallXmlSession session, string text, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || !Uri.TryCreate(session.Program.Url, trimmed, out var resolved))
            return false;
        url = resolved.Fragment.Length == 0 ? resolved : new Uri(resolved.GetComponents(
            UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
        return true;
    }
}
