using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Coverage;

/// <summary>How a part of a script was reached.</summary>
/// <param name="Case">The scenario.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Transcript">The story of its call; empty unless conversations are kept.</param>
/// <param name="Line">The first line that tells what the script did when it ran the part; -1 if there is none.</param>
public sealed record Reach(SuiteCase Case, bool Passed, CallTranscript Transcript, int Line);
