using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>
/// A file about a run. What it holds can be written at any time: then it tells of the cases that are done, and is as
/// well-formed as at the end.
/// </summary>
public abstract class Report : IDisposable
{
    private protected Report(string path) => File = path;

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>Takes the next outcome.</summary>
    internal abstract void Add(CaseOutcome outcome);

    /// <summary>Writes the whole file.</summary>
    /// <param name="output">Receives it.</param>
    /// <param name="isComplete">Whether the run is over.</param>
    internal abstract void Write(Stream output, bool isComplete);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    private protected virtual void Dispose(bool disposing)
    {
    }
}
