using System.Diagnostics.CodeAnalysis;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Requests;

/// <summary>What counts as a fetched document (CallXML 3.0 reference, 7.3, 7.5).</summary>
internal static class FetchOutcomeExtensions
{
    /// <summary>A larger reply is an error.</summary>
    private const int LargestBody = 1024 * 1024;

    /// <summary>The reply when there is one that can be used; otherwise why there is none, as a clause.</summary>
    public static bool TryGetBody(
        this FetchOutcome outcome,
        [NotNullWhen(true)] out FetchReply? reply,
        out string problem)
    {
        reply = outcome as FetchReply;
        problem = outcome switch
        {
            FetchFailure failure => failure.Message,
            FetchReply { IsSuccess: false } answer => $"\"{answer.Url}\" answered with status {answer.Status}",
            FetchReply { Body.Length: > LargestBody } answer => $"the reply of \"{answer.Url}\" exceeds {LargestBody} bytes",
            _ => "",
        };
        return problem.Length == 0 && reply is not null;
    }
}
