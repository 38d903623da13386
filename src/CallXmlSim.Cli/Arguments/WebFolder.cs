using System.CommandLine.Parsing;

namespace CallXmlSim.Cli.Arguments;

/// <summary>One value of <c>--web</c>: a folder whose files are served under a URL.</summary>
/// <param name="Url">The URL that the folder stands for.</param>
/// <param name="Folder">The folder.</param>
internal sealed record WebFolder(Uri Url, string Folder)
{
    /// <summary>Reads every value of the option, or complains.</summary>
    public static WebFolder[] ParseOption(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<WebFolder>()];

    private static WebFolder? Parse(string text, ArgumentResult result)
    {
        if (text.Split('=', 2) is not [var address, { Length: > 0 } folder] ||
            !Uri.TryCreate(address, UriKind.Absolute, out var url) ||
            url.Scheme is not ("http" or "https"))
        {
            result.AddError($"\"{text}\" is no mapping: write URL=FOLDER, such as --web https://ivr.example/=./web.");
            return null;
        }

        if (Directory.Exists(folder))
            return new WebFolder(url, folder);
        result.AddError($"There is no folder \"{folder}\" to serve {address} from.");
        return null;
    }
}
