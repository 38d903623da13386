namespace CallXmlSim.Recognition.Reading;

/// <summary>Resolves addresses against addresses that may be relative themselves (RFC 3986, 5.2).</summary>
internal static class RelativeAddress
{
    // A base without scheme is resolved as if it had this one, which is taken off again.
    private static readonly Uri Stand = new("relative://base/");

    /// <summary>The address that <paramref name="address"/> means in a document at <paramref name="baseAddress"/>.</summary>
    public static Uri Resolve(Uri? baseAddress, Uri address)
    {
        if (baseAddress is null || address.IsAbsoluteUri)
            return address;
        if (baseAddress.IsAbsoluteUri)
            return new Uri(baseAddress, address);
        var resolved = new Uri(new Uri(Stand, baseAddress), address);
        return Stand.MakeRelativeUri(resolved);
    }
}
