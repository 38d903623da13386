using System.Globalization;

namespace CallXmlSim.ContactCenter.Identifiers;

/// <summary>
/// Makes SIP Call-IDs of the form <c>515c72df-228078e7c00-14ece55d</c> (External IVR API reference, 2.3) that can be
/// recognised later without being remembered: the first group is the running number, permuted by the seed; the second
/// the time; the third a check over both, the tenant and the purpose.
/// </summary>
internal sealed class CallIdIssuer(ulong seed, Purpose purpose)
{
    private const int Length = 29;
    private const int FirstHyphen = 8;
    private const int SecondHyphen = 20;
    private const long TimeMask = 0xFFF_FFFF_FFFF;

    private uint _issued;

    /// <summary>A new Call-ID for a tenant, at a time in milliseconds since 1970.</summary>
    public string Issue(int tenant, long milliseconds)
    {
        var number = _issued++;
        var time = milliseconds & TimeMask;
        return string.Create(
            CultureInfo.InvariantCulture, $"{Permute(number):x8}-{time:x11}-{Check(number, tenant, time):x8}");
    }

    /// <summary>Whether <paramref name="callId"/> was issued for that tenant.</summary>
    public bool HasIssued(ReadOnlySpan<char> callId, int tenant) =>
        callId.Length == Length
        && callId[FirstHyphen] == '-'
        && callId[SecondHyphen] == '-'
        && TryParse(callId[..FirstHyphen], out var permuted)
        && TryParse(callId[(FirstHyphen + 1)..SecondHyphen], out var time)
        && TryParse(callId[(SecondHyphen + 1)..], out var check)
        && Restore((uint)permuted) is var number
        && number < _issued
        && check == Check(number, tenant, time);

    private uint Check(uint number, int tenant, long time) =>
        (uint)SeededNumbers.Mix(Key(number) ^ SeededNumbers.Mix((ulong)tenant) ^ (ulong)time);

    // A Feistel network of four rounds: a permutation of all 32-bit numbers, and its inverse.
    private uint Permute(uint number)
    {
        for (var round = 0u; round < 4; round++)
            number = (number << 16) | ((number >> 16) ^ Round(number, round));
        return number;
    }

    private uint Restore(uint permuted)
    {
        for (var round = 3u; round < 4; round--)
            permuted = ((permuted & 0xFFFF) ^ Round(permuted >> 16, round)) << 16 | (permuted >> 16);
        return permuted;
    }

    private uint Round(uint half, uint round) => (uint)Key(((ulong)round << 32) | (half & 0xFFFF)) & 0xFFFF;

    private ulong Key(ulong number) => SeededNumbers.Of(seed, purpose, number);

    // Call-IDs are compared byte by byte (RFC 3261, 8.1.1.4): capital digits are another id.
    private static bool TryParse(ReadOnlySpan<char> digits, out long value)
    {
        value = 0;
        return !digits.ContainsAnyInRange('A', 'F')
            && long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
