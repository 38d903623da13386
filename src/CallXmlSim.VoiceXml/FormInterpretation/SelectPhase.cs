using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>
/// The select phase (VoiceXML 2.0, appendix C): the item that <c>goto</c> named, or else the first in document order whose
/// variable is undefined and whose condition holds. Without any, the dialog and the session are over.
/// </summary>
internal static class SelectPhase
{
    public static Progress Step(FormFrame form, VoiceXmlSession session)
    {
        form.Visited = null;
        // However the turn before has ended, what it filled is no news to the next one.
        foreach (var item in form.Node.Items)
            form.StateOf(item).IsJustFilled = false;
        if (form.Next is { } named)
        {
            form.Next = null;
            return Select(form, named);
        }

        foreach (var item in form.Node.Items)
        {
            if (!form.ValueOf(item).IsUndefined)
                continue;
            if (item.Condition is { } condition)
            {
                if (!session.TryEvaluate(condition, out bool holds, out var failure))
                    return failure;
                if (!holds)
                    continue;
            }

            return Select(form, item);
        }

        return session.Exit(EndReason.DocumentEnd, []);
    }

    private static Progress Select(FormFrame form, FormItem item)
    {
        form.Visited = item;
        form.Phase = Phase.Prompt;
        return Progress.Continue;
    }
}
