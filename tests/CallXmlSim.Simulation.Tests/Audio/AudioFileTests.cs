using CallXmlSim.Simulation.Audio;
using CsCheck;

namespace CallXmlSim.Simulation.Tests.Audio;

public class AudioFileTests
{
    [Theory]
    [InlineData(1, 1, 8000, 8, 8000, 1000)]
    [InlineData(1, 1, 8000, 16, 8000, 500)]
    [InlineData(1, 2, 44100, 16, 176400, 1000)]
    [InlineData(1, 1, 8000, 24, 24000, 1000)]
    [InlineData(3, 1, 16000, 32, 64000, 1000)]
    [InlineData(6, 1, 8000, 8, 4000, 500)]
    [InlineData(7, 1, 8000, 8, 12000, 1500)]
    [InlineData(0x17, 1, 8000, 4, 4000, 1000)]
    public void The_duration_of_a_WAV_file_follows_from_its_header(
        int tag, int channels, int rate, int bits, int bytes, int milliseconds) =>
        Read(WavBytes.Of(tag, channels, rate, bits, new byte[bytes]))!.Duration
            .ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public void Chunks_that_are_not_known_are_passed_over_with_their_padding() =>
        Read(WavBytes.Riff(
            WavBytes.Chunk("LIST", new byte[7]),
            WavBytes.Chunk("fmt ", WavBytes.Format(7, 1, 8000, 8)),
            WavBytes.Chunk("fact", new byte[4]),
            WavBytes.Chunk("data", new byte[801])))!.Data.Length.ShouldBe(801);

    [Fact]
    public void The_extensible_format_names_its_encoding_in_a_GUID()
    {
        byte[] extension =
        [
            .. WavBytes.Number16(22), .. WavBytes.Number16(8), 4, 0, 0, 0, .. WavBytes.Number16(6),
            0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71,
        ];
        var file = Read(WavBytes.Riff(
            WavBytes.Chunk("fmt ", [.. WavBytes.Format(0xFFFE, 1, 8000, 8), .. extension]),
            WavBytes.Chunk("data", new byte[80])));
        file!.Format.ShouldBe(new AudioFormat(AudioEncoding.ALaw, 8000, 1, 8));
    }

    [Fact]
    public void Data_that_claim_too_much_end_with_the_file() =>
        Read(WavBytes.Riff(
            WavBytes.Chunk("fmt ", WavBytes.Format(7, 1, 8000, 8)),
            WavBytes.Chunk("data", new byte[400], uint.MaxValue)))!.Duration.ShouldBe(TimeSpan.FromMilliseconds(50));

    [Fact]
    public void Faults_are_named()
    {
        Problem(WavBytes.Riff()).ShouldBe("it has no data chunk");
        Problem(WavBytes.Riff(WavBytes.Chunk("data", new byte[4]))).ShouldBe("its data chunk stands before its format");
        Problem(WavBytes.Riff(WavBytes.Chunk("LIST", new byte[4], 4000)))
            .ShouldBe("its chunk \"LIST\" claims 4000 bytes where 4 are left");
        Problem(WavBytes.Riff(WavBytes.Chunk("fmt ", new byte[10]))).ShouldBe("its format chunk has 10 bytes only");
        Problem(WavBytes.Of(2, 1, 8000, 4, [])).ShouldBe("its format 2 with 4 bits a sample is not known");
        Problem(WavBytes.Of(1, 0, 8000, 8, [])).ShouldBe("its format states 0 channels and 8000 samples a second");
    }

    [Theory]
    [InlineData("", "a.vox", 2000)]
    [InlineData("audio/x-vox", "a", 2000)]
    [InlineData("audio/basic", "a", 1000)]
    [InlineData("audio/x-alaw-basic", "a", 1000)]
    [InlineData("", "a.ulaw", 1000)]
    public void Files_without_a_header_are_known_by_type_or_name(string mediaType, string name, int milliseconds) =>
        AudioFile.Read(new byte[8000], mediaType, name, out _)!.Duration
            .ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public void An_AU_file_states_where_its_samples_begin()
    {
        byte[] header =
        [
            .. ".snd"u8, 0, 0, 0, 28, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1, 0, 0, 0x1F, 0x40, 0, 0, 0, 1, 0, 0, 0, 0,
        ];
        Read([.. header, .. new byte[800]])!.Duration.ShouldBe(TimeSpan.FromMilliseconds(100));
    }

    [Theory]
    [InlineData("", "audio/mpeg", "tune", "MP3")]
    [InlineData("", "", "tune.mp3", "MP3")]
    [InlineData("ID3", "application/octet-stream", "tune", "MP3")]
    [InlineData("", "audio/gsm; rate=8000", "tune", "GSM")]
    [InlineData("", "", "https://media.example/tune.gsm", "GSM")]
    [InlineData("OggS", "", "tune", "Ogg")]
    public void Compressed_audio_is_named(string content, string mediaType, string name, string kind)
    {
        AudioFile.Read(System.Text.Encoding.ASCII.GetBytes(content), mediaType, name, out var problem).ShouldBeNull();
        problem.ShouldBe($"it is {kind}, which is not decoded here; save it as WAV, with PCM, µ-law or A-law");
    }

    [Fact]
    public void Text_is_no_audio() =>
        Problem("<html/>"u8.ToArray(), "text/html").ShouldBe("it is no audio of a known kind (text/html)");

    [Fact]
    public void Whatever_the_bytes_are_they_are_read_or_refused()
    {
        byte[][] headers =
        [
            [],
            [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8],
            WavBytes.Riff(WavBytes.Chunk("fmt ", WavBytes.Format(1, 1, 8000, 16))),
            [.. "RIFF"u8, 9, 0, 0, 0, .. "WAVEfmt "u8],
            [.. ".snd"u8],
        ];
        Gen.Select(Gen.Int[0, headers.Length - 1], Gen.Byte.Array[0, 120]).Sample((head, tail) =>
        {
            var file = AudioFile.Read((byte[])[.. headers[head], .. tail], "", "a.bin", out var problem);
            (file is null).ShouldBe(problem.Length > 0);
            if (file is not null)
                file.Duration.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromSeconds(1));
        });
    }

    private static AudioFile? Read(byte[] content) => AudioFile.Read(content, "audio/x-wav", "a.wav", out _);

    private static string Problem(byte[] content, string mediaType = "audio/x-wav")
    {
        AudioFile.Read(content, mediaType, "a", out var problem).ShouldBeNull();
        return problem;
    }
}
