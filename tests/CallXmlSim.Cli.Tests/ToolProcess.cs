using System.Diagnostics;

namespace CallXmlSim.Cli.Tests;

/// <summary>One run of the built tool as a process of its own, with pipes for its streams.</summary>
internal sealed record ToolProcess(int ExitCode, string Output, string Errors)
{
    public static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "callxmlsim.dll");

    public static Task<ToolProcess> Of(params string[] arguments) => Of(arguments, input: "");

    public static async Task<ToolProcess> Of(string[] arguments, string input)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolProcess(process.ExitCode, await output, await errors);
    }
}
