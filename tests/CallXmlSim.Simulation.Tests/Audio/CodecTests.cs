using CallXmlSim.Simulation.Audio;

namespace CallXmlSim.Simulation.Tests.Audio;

public class CodecTests
{
    [Fact]
    public void Every_µ_law_code_survives_decoding_and_encoding()
    {
        for (var code = 0; code < 256; code++)
        {
            // 0x7F and 0xFF are the two zeros.
            var decoded = G711.DecodeMuLaw((byte)code);
            G711.EncodeMuLaw(decoded).ShouldBe((byte)(code == 0x7F ? G711.MuLawSilence : code));
        }
    }

    [Fact]
    public void Every_A_law_code_survives_decoding_and_encoding()
    {
        for (var code = 0; code < 256; code++)
            G711.EncodeALaw(G711.DecodeALaw((byte)code)).ShouldBe((byte)code);
    }

    [Theory]
    [InlineData(0x00, -32124)]
    [InlineData(0x80, 32124)]
    [InlineData(0xFF, 0)]
    [InlineData(0xE0, 372)]
    public void µ_law_codes_stand_for_the_values_of_the_standard(byte code, short value) =>
        G711.DecodeMuLaw(code).ShouldBe(value);

    [Theory]
    [InlineData(0xD5, 8)]
    [InlineData(0x55, -8)]
    [InlineData(0xAA, 32256)]
    [InlineData(0x2A, -32256)]
    public void A_law_codes_stand_for_the_values_of_the_standard(byte code, short value) =>
        G711.DecodeALaw(code).ShouldBe(value);

    [Fact]
    public void The_extremes_are_encoded()
    {
        G711.DecodeMuLaw(G711.EncodeMuLaw(short.MinValue)).ShouldBe((short)-32124);
        G711.DecodeALaw(G711.EncodeALaw(short.MinValue)).ShouldBe((short)-32256);
        G711.DecodeALaw(G711.EncodeALaw(short.MaxValue)).ShouldBe((short)32256);
    }

    [Fact]
    public void ADPCM_follows_its_differences()
    {
        var decoder = default(AdpcmDecoder);
        decoder.Decode(0b0111).ShouldBe((short)(30 << 4)); // 16/8 + 16/4 + 16/2 + 16
        decoder.Decode(0b1000).ShouldBe((short)((30 - 4) << 4)); // The step is 34 now.
    }

    [Theory]
    [InlineData(16000, 2)]
    [InlineData(8000, 1)]
    [InlineData(48000, 1)]
    public void Other_rates_and_channels_become_what_a_line_carries(int rate, int channels)
    {
        var data = new byte[rate * channels * 2];
        for (var i = 0; i < data.Length; i += 2)
            data[i + 1] = 0x10;
        var samples = AudioDecoder.ToTelephone(new AudioFile(new AudioFormat(AudioEncoding.Linear, rate, channels, 16), data));
        samples.Length.ShouldBe(8000);
        samples.ShouldAllBe(sample => sample == 0x1000);
    }

    [Fact]
    public void What_is_written_can_be_read()
    {
        byte[] codes = [1, 2, 3];
        var file = AudioFile.Read(WavWriter.Write(codes, channels: 1), "", "", out _)!;
        file.Format.ShouldBe(AudioFormat.MuLaw);
        file.Data.ToArray().ShouldBe(codes);
    }
}
