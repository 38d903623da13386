using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>Who has a caller recorded.</summary>
internal interface IRecordingOwner
{
    /// <summary>The tone is over and the recording begins.</summary>
    void RecordingBegins();

    /// <summary>The recording has ended.</summary>
    void RecordingEnded(WaitToken token, Recording recording);
}
