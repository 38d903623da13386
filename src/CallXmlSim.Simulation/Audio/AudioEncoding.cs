namespace CallXmlSim.Simulation.Audio;

/// <summary>How samples are written in a file.</summary>
internal enum AudioEncoding
{
    /// <summary>Linear: unsigned with 8 bits, signed little-endian with 16, 24 and 32.</summary>
    Linear,

    /// <summary>IEEE 754 numbers of 32 bits, from -1 to 1.</summary>
    FloatingPoint,

    /// <summary>µ-law (ITU-T G.711).</summary>
    MuLaw,

    /// <summary>A-law (ITU-T G.711).</summary>
    ALaw,

    /// <summary>Dialogic ADPCM, 4 bits a sample, the earlier one in the upper half of its byte: the format of VOX files.</summary>
    Adpcm,
}
