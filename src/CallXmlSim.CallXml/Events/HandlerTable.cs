using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Events;

/// <summary>The handlers that stand directly in one container, in document order.</summary>
internal sealed class HandlerTable(OnNode[] handlers)
{
    /// <summary>
    /// The handler that takes an event (CallXML 3.0 reference, 4.5): first those that name the causing element, then those
    /// for any element; in each group the exact ones before the general ones, then in document order.
    /// </summary>
    /// <param name="happened">The event.</param>
    /// <param name="originId">The <c>id</c> of the element that caused it; empty if it has none.</param>
    /// <param name="running">
    /// The handler that is being executed and in which the event arose; <c>null</c> if none is. It does not take an error of
    /// its own, which would only repeat [our reading].
    /// </param>
    /// <param name="session">Evaluates what the handlers interpolate and test.</param>
    public OnNode? Find(CallXmlEvent happened, string originId, OnNode? running, CallXmlSession session)
    {
        OnNode? best = null;
        var bestRank = 0;
        foreach (var handler in handlers)
        {
            if (handler == running && happened.IsError)
                continue;
            var rank = Rank(handler, happened, originId, session);
            if (rank > bestRank && Holds(handler, session))
                (best, bestRank) = (handler, rank);
        }

        return best;
    }

    private static bool Holds(OnNode handler, CallXmlSession session)
    {
        if (handler.Conditions.Hold(session, out var problem))
            return true;
        if (problem.Length > 0)
        {
            session.Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.BadTest, handler.Source, handler.NameSpan)
            {
                Arguments = [problem],
                Help = "Write the test as an XPath expression, with quotes around strings.",
            }));
        }

        return false;
    }

    private static int Rank(OnNode handler, CallXmlEvent happened, string originId, CallXmlSession session)
    {
        var match = handler.Pattern(session).Match(happened);
        if (match == EventMatch.None)
            return 0;
        var target = handler.Target?.Evaluate(session);
        if (string.IsNullOrEmpty(target))
            return (int)match;
        return target == originId ? (int)match + (int)EventMatch.Exact : 0;
    }
}
