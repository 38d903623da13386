using System.Globalization;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation;

/// <summary>Makes identifiers that look random and depend on the seed alone (SplitMix64).</summary>
internal sealed class IdentifierSource(int seed)
{
    private ulong _state = (ulong)(uint)seed * 0x9E3779B97F4A7C15;
    private int _sessions;

    /// <summary>
    /// A Call-ID of three groups of lower-case hexadecimal digits. The outer groups are one output of the generator,
    /// which repeats none, so that all Call-IDs of a simulation differ.
    /// </summary>
    public CallId NextCallId() => new(string.Create(29, (Outer: Next(), Inner: Next()), static (text, numbers) =>
    {
        ((uint)(numbers.Outer >> 32)).TryFormat(text, out _, "x8", CultureInfo.InvariantCulture);
        text[8] = '-';
        (numbers.Inner >> 20).TryFormat(text[9..], out _, "x11", CultureInfo.InvariantCulture);
        text[20] = '-';
        ((uint)numbers.Outer).TryFormat(text[21..], out _, "x8", CultureInfo.InvariantCulture);
    }));

    /// <summary>The number of the next session.</summary>
    public int NextSession() => ++_sessions;

    /// <summary>A seed for a session's own numbers.</summary>
    public int NextSeed() => (int)(Next() >> 33);

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
