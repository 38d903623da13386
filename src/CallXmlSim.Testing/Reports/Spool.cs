namespace CallXmlSim.Testing.Reports;

/// <summary>Bytes that wait outside of memory until they are copied into a report. The file vanishes with the process.</summary>
internal sealed class Spool : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file;

    public Spool()
    {
        var path = Path.GetTempFileName();
        _file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = BufferSize,
            Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
        });

        // An open file without a name is freed by the system however the process ends; Windows has an option for that.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
    }

    /// <summary>Takes what is appended.</summary>
    public Stream Output => _file;

    /// <summary>How many bytes there are.</summary>
    public long Length => _file.Length;

    /// <summary>Copies what was written from one place to another.</summary>
    public void CopyTo(Stream output, long start, long end)
    {
        var buffer = new byte[BufferSize];
        _file.Position = start;
        for (var left = end - start; left > 0;)
        {
            var read = _file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            output.Write(buffer, 0, read);
            left -= read;
        }

        _file.Position = _file.Length;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
