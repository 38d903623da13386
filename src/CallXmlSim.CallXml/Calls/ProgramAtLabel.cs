using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml.Calls;

/// <summary>A program whose sessions begin at a labelled element (CallXML 3.0 reference, 2.26).</summary>
internal sealed class ProgramAtLabel(CallXmlProgram program, ProgramNode start) : ICallApplication
{
    public string Name => $"{program.Name}#{start.Label}";

    public IReadOnlyList<CoveragePoint> CoveragePoints => program.CoveragePoints;

    public CallSession CreateSession(SessionOptions options) => new CallXmlSession(program, options, start.Label);
}
