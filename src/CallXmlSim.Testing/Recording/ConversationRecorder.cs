using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Reading.Steps;

namespace CallXmlSim.Testing.Recording;

/// <summary>
/// Makes the steps of a conversation out of a journal: each prompt is heard, and what the caller did is placed in time as
/// <see cref="Conversation"/> counts it.
/// </summary>
/// <param name="grain">To what the times are rounded.</param>
internal sealed class ConversationRecorder(TimeSpan grain)
{
    // A pause that a person would tell of.
    private static readonly TimeSpan Remarkable = TimeSpan.FromSeconds(2);

    // A caller has patience for ten minutes; a longer pause has to be told.
    private static readonly TimeSpan Long = Conversation.Patience - TimeSpan.FromMinutes(1);

    private readonly List<RecordedStep> _steps = [];
    private PromptEntry? _prompt;
    private TimeSpan _began;

    /// <summary>The steps of a call.</summary>
    public static IReadOnlyList<RecordedStep> Record(IReadOnlyList<JournalEntry> journal, TimeSpan grain)
    {
        var recorder = new ConversationRecorder(grain);
        foreach (var entry in journal.Where(IsOfCaller).OrderBy(BeginningOf))
            recorder.Add(entry);
        if (journal is [.., var last] && recorder._steps is not [.., { Verb: StepNames.HangsUp }])
            recorder.WaitUntil(last.Time);
        return recorder._steps;
    }

    private static bool IsOfCaller(JournalEntry entry) => entry switch
    {
        PromptEntry => entry.Leg.Role is LegRole.Caller or LegRole.Customer or LegRole.External,
        DigitEntry { Party: PartyKind.Caller } or UtteranceEntry { Party: PartyKind.Caller } => true,
        HangUpEntry { Party: PartyKind.Caller } => true,
        _ => false,
    };

    // What somebody says is noted when the last word is spoken.
    private static TimeSpan BeginningOf(JournalEntry entry) => entry is UtteranceEntry spoken
        ? spoken.Time - DurationOf(spoken)
        : entry.Time;

    private static TimeSpan DurationOf(UtteranceEntry spoken) => spoken.Utterance.Duration > TimeSpan.Zero
        ? spoken.Utterance.Duration
        : SpeakingRate.Default.DurationOf(spoken.Utterance.Text);

    private void Add(JournalEntry entry)
    {
        switch (entry)
        {
            case PromptEntry prompt:
                Hear(prompt);
                break;
            case DigitEntry digit:
                Act(new RecordedStep(StepNames.Presses, digit.Digit.ToString()), digit.Time, TimeSpan.Zero);
                break;
            case UtteranceEntry spoken:
                Act(new RecordedStep(StepNames.Says, spoken.Utterance.Text), BeginningOf(spoken), DurationOf(spoken));
                break;
            case HangUpEntry hangUp:
                Act(new RecordedStep(StepNames.HangsUp, ""), hangUp.Time, TimeSpan.Zero);
                break;
        }
    }

    private void Hear(PromptEntry prompt)
    {
        EndPrompt(prompt.Time);
        var pause = prompt.Time - _began;
        if (pause > Long)
            WaitUntil(prompt.Time);
        else if (pause >= Remarkable && _steps is [.., { Verb: StepNames.HearsExactly }])
            _steps.Add(new RecordedStep(StepNames.StaysSilent, Wording.Of(pause)));
        _steps.Add(new RecordedStep(StepNames.HearsExactly, TextPattern.Collapse(prompt.Audio ?? prompt.Text)));
        _prompt = prompt;
        _began = prompt.Time;
    }

    private void Act(RecordedStep step, TimeSpan time, TimeSpan duration)
    {
        EndPrompt(time);
        if (_prompt is not null)
        {
            step = step with { DuringPrompt = true, After = Round(time - _prompt.Time) };
        }
        else
        {
            if (time - _began > Long)
                WaitUntil(time);
            step = step with { After = Round(time - _began) };
        }

        _steps.Add(step);
        _began = time + duration;
    }

    // A prompt that ends at this very time was interrupted by what happens now, if it was interrupted at all.
    private void EndPrompt(TimeSpan time)
    {
        if (_prompt is not { } prompt)
            return;
        var end = prompt.Time + prompt.Duration;
        if (end > time || (end == time && prompt.Interrupted))
            return;
        _prompt = null;
        if (_steps is [.., { Verb: StepNames.HearsExactly }])
            _began = end;
    }

    private void WaitUntil(TimeSpan time)
    {
        EndPrompt(time);
        var rest = time - _began - TimeSpan.FromMinutes(1);
        if (time - _began <= Long)
            return;
        _steps.Add(new RecordedStep(StepNames.Waits, Wording.Of(Round(rest))));
        _began += Round(rest);
    }

    private TimeSpan Round(TimeSpan time) => new((time.Ticks + (grain.Ticks / 2)) / grain.Ticks * grain.Ticks);
}
