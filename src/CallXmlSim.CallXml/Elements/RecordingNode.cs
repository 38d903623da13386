using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Recordings;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Elements;

/// <summary>Records the caller. That the recording is over is an event (CallXML 3.0 reference, 2.23).</summary>
internal sealed class RecordingNode(NodeHeader header, RecordingAttributes attributes) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session) =>
        session.TryUseLine(out var failure) && attributes.TryBegin(session, out var recording, out failure)
            ? recording.Start(session)
            : failure;

    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) =>
        StateOf(session) is { } recording ? recording.KeyPressed(session, key.Key) : base.KeyPressed(session, key);

    public override Progress RecordingCompleted(CallXmlSession session, Recording recording) =>
        StateOf(session)!.Completed(session, recording);

    public override Progress Fetched(CallXmlSession session, FetchOutcome outcome) =>
        StateOf(session)!.Uploaded(session, outcome);

    private static RecordingUnderWay? StateOf(CallXmlSession session) => session.Frames.Top.State as RecordingUnderWay;
}
