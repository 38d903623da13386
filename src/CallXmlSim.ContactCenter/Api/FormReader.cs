using System.Buffers;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// Reads <c>application/x-www-form-urlencoded</c>, which query strings are in too. A percent sign that no two
/// hexadecimal digits follow stays as it is.
/// </summary>
internal static class FormReader
{
    public static void Read(ReadOnlySpan<byte> form, RequestParameters parameters)
    {
        var rented = ArrayPool<byte>.Shared.Rent(form.Length);
        foreach (var range in form.Split((byte)'&'))
        {
            var pair = form[range];
            if (pair.IsEmpty)
                continue;
            var separator = pair.IndexOf((byte)'=');
            var name = separator < 0 ? pair : pair[..separator];
            var value = separator < 0 ? [] : pair[(separator + 1)..];
            var decodedName = Decode(name, rented);
            parameters.Add(decodedName, Decode(value, rented.AsSpan(decodedName.Length)));
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var character = encoded[i];
            if (character == '+')
            {
                character = (byte)' ';
            }
            else if (character == '%' && i + 2 < encoded.Length
                && Convert.FromHexString(encoded.Slice(i + 1, 2), decoded.Slice(length, 1), out _, out _)
                    == OperationStatus.Done)
            {
                character = decoded[length];
                i += 2;
            }

            decoded[length++] = character;
        }

        return decoded[..length];
    }
}
