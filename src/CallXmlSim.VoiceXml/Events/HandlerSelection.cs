using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;

namespace CallXmlSim.VoiceXml.Events;

/// <summary>
/// Selects the handler of an event (VoiceXML 2.0, 5.2.4): of all that match and whose condition holds, those with the
/// highest count not above the number of occurrences; of these the first, from the innermost scope outwards.
/// </summary>
internal static class HandlerSelection
{
    public static HandlerNode? Find(VoiceXmlSession session, FormFrame? form, VoiceXmlEvent happened, EventCounter? counter)
    {
        HandlerNode? best = null;
        foreach (var table in Scopes(session, form))
        {
            foreach (var handler in table.Handlers)
            {
                if (handler.Match(happened.Name) is not { } pattern
                    || handler.Count > (counter?.Occurrences(pattern) ?? 1)
                    || handler.Count <= (best?.Count ?? 0)
                    || !Holds(session, handler, happened))
                {
                    continue;
                }

                best = handler;
            }
        }

        return best;
    }

    private static IEnumerable<HandlerTable> Scopes(VoiceXmlSession session, FormFrame? form)
    {
        if (form?.Visited is { } item)
            yield return item.Handlers;
        if (form is not null)
            yield return form.Node.Handlers;
        yield return session.Context.Document.Document.Handlers;
        if (session.Context.Root != session.Context.Document)
            yield return session.Context.Root.Document.Handlers;
    }

    // The condition sees the event, as the content does. One that cannot be evaluated does not hold: an error thrown here
    // would look for its handler among the same conditions.
    private static bool Holds(VoiceXmlSession session, HandlerNode handler, VoiceXmlEvent happened)
    {
        if (handler.Condition is not { } condition)
            return true;
        var scope = session.Scripts.OpenScope(session.Scope);
        scope.Declare("_event", ScriptValue.From(happened.Name));
        scope.Declare("_message", ScriptValue.From(happened.Message));
        var result = session.Scripts.Evaluate(condition.Script, scope);
        if (!result.Succeeded)
        {
            session.Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.BadCondition, condition.Source, condition.PlaceOf(result.Error))
            {
                Arguments = [result.Error.Message],
            }));
        }

        return result.Value.IsTrue;
    }
}
