using CallXmlSim.Documents.Text;

namespace CallXmlSim.Sessions;

/// <summary>Hears what a session executes. Calls come in the order of execution, on the session's own thread.</summary>
public interface IExecutionTrace
{
    /// <summary>An element, handler, choice or grammar rule is executed.</summary>
    /// <param name="source">The document it stands in.</param>
    /// <param name="span">Its place there, the whole element.</param>
    void Executed(SourceText source, TextSpan span);
}
