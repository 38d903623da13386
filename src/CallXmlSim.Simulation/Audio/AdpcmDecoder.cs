namespace CallXmlSim.Simulation.Audio;

/// <summary>Decodes Dialogic ADPCM, the coding of VOX files: 4 bits a sample, 12 bits of precision.</summary>
internal struct AdpcmDecoder
{
    private static ReadOnlySpan<short> Steps =>
    [
        16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97, 107, 118, 130, 143, 157, 173,
        190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282,
        1411, 1552,
    ];

    private static ReadOnlySpan<sbyte> Adjustments => [-1, -1, -1, -1, 2, 4, 6, 8];

    private int _step;
    private int _last;

    /// <summary>Decodes the next sample.</summary>
    /// <param name="code">Its 4 bits: a sign and three bits of magnitude.</param>
    public short Decode(int code)
    {
        int step = Steps[_step];
        var difference = step >> 3;
        if ((code & 1) != 0)
            difference += step >> 2;
        if ((code & 2) != 0)
            difference += step >> 1;
        if ((code & 4) != 0)
            difference += step;
        _last = Math.Clamp(_last + ((code & 8) != 0 ? -difference : difference), -2048, 2047);
        _step = Math.Clamp(_step + Adjustments[code & 7], 0, Steps.Length - 1);
        return (short)(_last << 4);
    }
}
