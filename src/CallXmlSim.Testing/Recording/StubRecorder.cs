using System.Globalization;
using System.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Recording;

/// <summary>Writes stubs that answer as the servers of a recorded call did. The contact center answers for itself.</summary>
internal static class StubRecorder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The stubs; <c>null</c> when no server took part.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="isOfContactCenter">Whether the contact center answers requests to a URL.</param>
    /// <param name="fileOf">The path, as the scenario is to name it, of the file that was served under a URL.</param>
    /// <param name="problem">A reply that cannot be written; <c>null</c> if all can.</param>
    public static YamlSequence? Write(
        Journal journal, Func<Uri, bool> isOfContactCenter, Func<Uri, string?> fileOf, out string? problem)
    {
        problem = null;
        var stubs = new List<YamlNode>();
        var fetches = ExpectationRecorder.Fetches(journal.Entries)
            .Where(fetch => fetch.Outcome is FetchReply && !isOfContactCenter(fetch.Request.Url))
            .GroupBy(fetch => (Address: ExpectationRecorder.AddressOf(fetch.Request), Key(fetch.Request)));
        foreach (var group in fetches)
        {
            var replies = new List<YamlNode>();
            foreach (var (request, outcome, delay) in group)
            {
                var reply = (FetchReply)outcome!;
                if (TextOf(reply) is { } body)
                    replies.Add(Reply(reply, "body", body, delay));
                else if (fileOf(reply.Url) is { } file)
                    replies.Add(Reply(reply, "body file", file, delay));
                else
                    problem ??= $"The reply to {request.Method} {request.Url} is no text.";
            }

            stubs.Add(YamlBuilder.Mapping(
                ("request", YamlBuilder.Text(group.Key.Address)),
                ("form", ExpectationRecorder.Form(journal, group.First().Request.Fields)),
                ("reply", replies.Count == 1 ? replies[0] : YamlBuilder.List(replies))));
        }

        return stubs.Count == 0 ? null : YamlBuilder.List(stubs);
    }

    private static string Key(FetchRequest request) =>
        string.Join('\n', request.Fields.Select(field => $"{field.Name}={field.Value}"));

    private static YamlMapping Reply(FetchReply reply, string key, string body, TimeSpan delay) => YamlBuilder.Mapping(
        ("status", YamlBuilder.Text(reply.Status.ToString(CultureInfo.InvariantCulture))),
        ("headers", reply.ContentType.Length == 0 ? null : YamlBuilder.Mapping(("Content-Type", YamlBuilder.Text(reply.ContentType)))),
        (key, body.Length == 0 ? null : YamlBuilder.Text(body)),
        ("delay", YamlBuilder.Text(Wording.Of(delay))));

    private static string? TextOf(FetchReply reply)
    {
        try
        {
            var text = Strict.GetString(reply.Body.Span);
            return text.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
