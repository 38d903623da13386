using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing;

/// <summary>
/// A call was not as its scenario says. The message has the failures in order, the scenario with the lines that are not
/// fulfilled marked, the transcript of the call with the first difference marked, and the place in the script.
/// </summary>
public sealed class ScenarioFailedException : Exception
{
    internal ScenarioFailedException(ScenarioResult result)
        : base(FailureStory.Text(result)) => Result = result;

    /// <summary>What came of the scenario.</summary>
    public ScenarioResult Result { get; }
}
