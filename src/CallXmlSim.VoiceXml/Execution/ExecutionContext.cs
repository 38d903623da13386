using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.FormInterpretation;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>
/// What a call or a subdialog runs in: a document, its application root, and their variables (VoiceXML 2.0, 2.3.4, 5.1.2). A
/// subdialog has one of its own, so that it sees nothing of its caller.
/// </summary>
internal sealed class ExecutionContext
{
    public required VoiceXmlProgram Document { get; set; }

    /// <summary>The application root; the document itself when it names none.</summary>
    public required VoiceXmlProgram Root { get; set; }

    /// <summary>The variables of the root: both <c>application</c> and <c>document</c> while it is the document.</summary>
    public required ScriptScope Application { get; set; }

    public required ScriptScope DocumentScope { get; set; }

    /// <summary>Whether the document's own scope is there; until then nothing of the context can be kept.</summary>
    public bool HasBegun { get; set; }

    /// <summary>The form that called the subdialog; <c>null</c> for the call itself.</summary>
    public FormFrame? Caller { get; init; }

    /// <summary>The context of the caller.</summary>
    public ExecutionContext? Outer { get; init; }

    /// <summary>How many frames lie below this context.</summary>
    public int BaseFrame { get; init; }

    /// <summary>What the subdialog was given by <c>param</c>, until its dialog has begun (2.3.4).</summary>
    public IReadOnlyList<KeyValuePair<string, ScriptValue>> Parameters { get; set; } = [];
}
