using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Cli.Playing;

/// <summary>Where the JSON lines of a journal go while a call runs: standard output, a file, both or nowhere.</summary>
internal sealed class JournalOutputs : IDisposable
{
    private readonly List<JournalJsonWriter> _writers = [];
    private readonly FileStream? _file;

    /// <summary>Lets the outputs hear of the journal's entries from now on.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="standardOutput">Standard output if it gets the lines, or <c>null</c>.</param>
    /// <param name="file">The file's path, or <c>null</c>.</param>
    /// <param name="header">The first line, which says how the run was made.</param>
    public JournalOutputs(Journal journal, Stream? standardOutput, string? file, byte[] header)
    {
        if (standardOutput is not null)
            Add(standardOutput);
        if (file is not null)
            Add(_file = File.Create(file));

        void Add(Stream output)
        {
            output.Write(header);
            _writers.Add(new JournalJsonWriter(journal, output));
        }
    }

    /// <summary>Writes what is held back.</summary>
    public void Finish()
    {
        foreach (var writer in _writers)
            writer.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var writer in _writers)
            writer.Dispose();
        _file?.Dispose();
    }
}
