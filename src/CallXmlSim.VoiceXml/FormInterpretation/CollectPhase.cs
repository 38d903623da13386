using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>
/// The collect phase (VoiceXML 2.0, appendix C): the prompts of the item are queued, unless a handler without
/// <c>reprompt</c> ended the turn before; then the item is executed.
/// </summary>
internal static class CollectPhase
{
    public static Progress QueuePrompts(FormFrame form, VoiceXmlSession session)
    {
        var item = form.Visited!;
        var isSilent = form.EndedWithHandler && !form.Reprompts;
        (form.EndedWithHandler, form.Reprompts) = (false, false);
        form.Phase = Phase.Collect;
        if (isSilent)
            return Progress.Continue;
        var state = form.StateOf(item);
        if (!TrySelect(session, item.Prompts, state.PromptCounter, out var selected, out var failure))
            return failure;
        state.PromptCounter++;
        for (var i = selected.Count - 1; i >= 0; i--)
            session.Push(new PromptFrame(selected[i], session));
        return Progress.Continue;
    }

    public static Progress Execute(FormFrame form, VoiceXmlSession session)
    {
        var item = form.Visited!;
        form.Phase = Phase.Select;
        if (item.Properties != form.Node.Properties && item.Properties.Fault is { } fault)
            return session.Throw(EventName.Semantic, fault, item);
        return session.CountStep(item) ? item.Collect(form, session) : session.StopRunaway(item);
    }

    // 4.1.6: of the prompts whose condition holds, those with the highest count that is not above the counter.
    private static bool TrySelect(
        VoiceXmlSession session,
        IReadOnlyList<PromptNode> prompts,
        int counter,
        out List<PromptNode> selected,
        out Progress failure)
    {
        selected = [];
        failure = default;
        foreach (var prompt in prompts)
        {
            if (prompt.Count > counter)
                continue;
            var holds = true;
            if (prompt.Condition is not null && !session.TryEvaluate(prompt.Condition, out holds, out failure))
                return false;
            if (!holds)
                continue;
            if (selected is [var chosen, ..] && chosen.Count < prompt.Count)
                selected.Clear();
            if (selected is [] || selected[0].Count == prompt.Count)
                selected.Add(prompt);
        }

        return true;
    }
}
