using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace CallXmlSim.Cli.Replay;

/// <summary>The first line of a journal, which says how the run was made: its command line.</summary>
internal static class RunHeader
{
    /// <summary>The type of the line.</summary>
    public const string Type = "run";

    // Where the story goes makes no difference to the call.
    private static readonly string[] OutputOptions = ["--format", "--journal", "--record"];

    /// <summary>The line, LF included.</summary>
    public static byte[] Of(ParseResult parsed) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new { t = 0, type = Type, command = ArgumentsOf(parsed) }), (byte)'\n'];

    /// <summary>The command line that a line holds; <c>null</c> if the line says nothing of a run.</summary>
    public static IReadOnlyList<string>? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != Type
                || !root.TryGetProperty("command", out var command) || command.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            return command.EnumerateArray().All(word => word.ValueKind == JsonValueKind.String)
                ? [.. command.EnumerateArray().Select(word => word.GetString()!)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string> ArgumentsOf(ParseResult parsed)
    {
        var arguments = new List<string>();
        for (var i = 0; i < parsed.Tokens.Count; i++)
        {
            var token = parsed.Tokens[i];
            if (token.Type == TokenType.Option && OutputOptions.Contains(token.Value))
                i++;
            else
                arguments.Add(token.Value);
        }

        return arguments;
    }
}
