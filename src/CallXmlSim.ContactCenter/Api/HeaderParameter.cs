namespace CallXmlSim.ContactCenter.Api;

/// <summary>A parameter behind a header's value, such as <c>boundary</c> in <c>multipart/form-data; boundary=x</c>.</summary>
internal static class HeaderParameter
{
    /// <summary>The parameter's value without quotes, or <c>null</c>.</summary>
    public static string? Find(string header, string name)
    {
        foreach (var part in header.Split(';').Skip(1))
        {
            var separator = part.IndexOf('=', StringComparison.Ordinal);
            if (separator > 0 && part.AsSpan(0, separator).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return part[(separator + 1)..].Trim().Trim('"');
        }

        return null;
    }
}
