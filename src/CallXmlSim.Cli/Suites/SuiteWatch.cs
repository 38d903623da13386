using System.Threading.Channels;
using CallXmlSim.Testing.Running;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Runs scenarios again whenever a file in their folders, or in those of their scripts, has changed.</summary>
internal sealed class SuiteWatch(Terminal terminal, SuiteRequest request)
{
    // An editor that saves touches a file several times.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> _outputs = [.. request.Outputs.Select(Path.GetFullPath)];
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Runs until it is cancelled.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancel)
    {
        while (true)
        {
            var session = new SuiteSession(terminal, request);
            using var watch = new FolderWatch(Folders(request.Paths), Changed);
            await session.RunAsync(cancel);
            watch.Add(session.Cases.SelectMany(ScriptFolders));
            if (cancel.IsCancellationRequested)
                return ExitCode.Interrupted;

            terminal.Out.WriteLine("Watching for changes; Ctrl+C ends it.");
            await _changes.Reader.ReadAsync(cancel);
            do
            {
                await Task.Delay(Calm, terminal.Clock, cancel);
            }
            while (_changes.Reader.TryRead(out _));
        }
    }

    // What the run writes itself is no reason to run again.
    private void Changed(string path)
    {
        if (!_outputs.Contains(Path.ChangeExtension(path, null)) && !_outputs.Contains(path) && !IsRecording(path))
            _changes.Writer.TryWrite(true);
    }

    private bool IsRecording(string path) =>
        request.Recordings is { } folder && !Path.GetRelativePath(Path.GetFullPath(folder), path).StartsWith("..", StringComparison.Ordinal);

    private static IEnumerable<string> Folders(IEnumerable<string> paths) =>
        paths.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);

    private static IEnumerable<string> ScriptFolders(SuiteCase @case) => Folders(@case.Scripts.Where(File.Exists));
}
