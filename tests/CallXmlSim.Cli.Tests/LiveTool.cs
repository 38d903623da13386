using System.Diagnostics;
using System.Globalization;

namespace CallXmlSim.Cli.Tests;

/// <summary>The built tool as a process that is watched while it runs, and killed at the end if need be.</summary>
internal sealed class LiveTool : IDisposable
{
    private readonly Process _process;

    public LiveTool(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [ToolProcess.Dll, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>Reads lines of its output up to one that ends so.</summary>
    public async Task<string> LineEndingWithAsync(string end)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.EndsWith(end, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"The tool ended without a line that ends with \"{end}\".");
    }

    /// <summary>Kills it, as an impatient CI server does, and waits until it is gone.</summary>
    /// <returns>Whether it was still running.</returns>
    public async Task<bool> KillAsync()
    {
        var wasRunning = !_process.HasExited;
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return wasRunning;
    }

    /// <summary>Asks it to end, as a patient CI server does, and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
