using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Mends;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Running;

/// <summary>Says why a step of a conversation did not come true.</summary>
internal static class Unfulfilled
{
    public static ScenarioFailure Describe(ConversationStep step, Hearing hearing, bool callEnded, Journal journal)
    {
        var other = FirstUnmentioned(hearing.Prompts);
        var reason = step switch
        {
            HearStep or AnyOrderStep => $"Expected to hear {hearing.Missing(step)}, but {Instead(hearing.Prompts, other)}.",
            _ when callEnded => $"The call ended before the caller {step.Phrase}{When(step)}.",
            ActionStep { Placement.DuringPrompt: true } => $"No prompt began during which the caller {step.Phrase}.",
            PressStep => $"The script no longer listened for keys when the caller wanted to have it: {step.Phrase}.",
            _ => $"The script no longer listened for speech when the caller wanted to have it: {step.Phrase}.",
        };
        return new ScenarioFailure(reason, step.Span)
        {
            IsOfConversation = true,
            Mends = [.. Mends(step, hearing)],
            JournalEntry = other >= 0 ? hearing.Prompts.All[other].Entry : journal.Entries.Count - 1,
        };
    }

    // A step of the file becomes what was heard in its place; what nothing was heard in place of goes.
    private static IEnumerable<Mend> Mends(ConversationStep step, Hearing hearing)
    {
        var heard = hearing.Prompts.All.Skip(hearing.Prompts.Cursor).Where(prompt => !prompt.IsMentioned).ToList();
        var missed = hearing.StillWaitedFor(step).ToList();
        for (var i = 0; i < missed.Count; i++)
        {
            if (i < heard.Count && missed[i].Pattern.Kind != TextPatternKind.Matching)
                yield return Mend.Set(missed[i].Span, heard[i].Text);
            else if (i >= heard.Count && missed[i].Then.Count == 0)
                yield return Mend.Remove(missed[i].Span);
        }
    }

    private static int FirstUnmentioned(HeardPrompts prompts)
    {
        for (var i = prompts.Cursor; i < prompts.All.Count; i++)
        {
            if (!prompts.All[i].IsMentioned)
                return i;
        }

        return -1;
    }

    private static string Instead(HeardPrompts prompts, int other)
    {
        if (other < 0)
            return prompts.All.Count == 0 ? "nothing was heard" : "nothing more was heard";
        var more = prompts.All.Count - other - 1;
        var heard = $"heard \"{prompts.All[other].Text}\"";
        return more == 0 ? heard : $"{heard} and {Wording.Count(more, "more prompt")}";
    }

    private static string When(ConversationStep step) =>
        step is ActionStep { Placement: { IsGiven: false } } and (PressStep or SayStep or PlayStep) ? " and was listened to" : "";
}
