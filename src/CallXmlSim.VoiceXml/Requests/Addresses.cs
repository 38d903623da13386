namespace CallXmlSim.VoiceXml.Requests;

/// <summary>Addresses of documents and other resources.</summary>
internal static class Addresses
{
    public static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0
        ? url
        : new Uri(url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
}
