using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// Writes replies: compact JSON, the members in the order of the platform's Data Augmentation API
/// (External IVR API reference, 1.6).
/// </summary>
internal static class JsonReplies
{
    public static byte[] Accepted(Interaction interaction, AcceptedRequest request)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"Call will be routed to queue {request.Queue.Id}");
        return Utf8($$"""
            {"status":"success","message":"{{message}}","interactionId":"{{Text(interaction.Id)}}","variablesSet":{{request.Rows.Count}}}
            """);
    }

    public static byte[] Refused(int code, string message) =>
        Utf8($$"""{"status":"error","code":{{code}},"message":"{{Text(message)}}"}""");

    // Only what JSON itself wants escaped is; the text itself comes back when nothing is.
    private static string Text(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
