using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Steps;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing;

/// <summary>
/// The verbs of a conversation: what the caller perceives and does, one step after another, as in the
/// <c>conversation</c> of a scenario file. In texts, case and white space do not matter; prompts that no step speaks of are
/// passed over.
/// </summary>
/// <typeparam name="TSelf">The type that every verb returns.</typeparam>
public abstract class CallerSteps<TSelf>
    where TSelf : CallerSteps<TSelf>
{
    private protected CallerSteps()
    {
    }

    /// <summary>The words are heard, in a prompt behind the step before: "press 1" is in "Press 1 now", not in "press 10".</summary>
    /// <param name="text">The words; of recorded audio, a part of its URL.</param>
    /// <param name="then">Steps that are taken when it came true, before those that follow.</param>
    public TSelf Hears(string text, Func<Steps, Steps>? then = null) => Hear(TextPattern.Words(text), then);

    /// <summary>The characters are heard, also inside a word.</summary>
    /// <inheritdoc cref="Hears"/>
    public TSelf HearsPart(string text, Func<Steps, Steps>? then = null) => Hear(TextPattern.Part(text), then);

    /// <summary>A prompt of just this text is heard.</summary>
    /// <inheritdoc cref="Hears"/>
    public TSelf HearsExactly(string text, Func<Steps, Steps>? then = null) => Hear(TextPattern.Exactly(text), then);

    /// <summary>A prompt is heard that a regular expression matches.</summary>
    /// <param name="expression">The expression, in .NET's syntax without look-around and back-references.</param>
    /// <param name="then">Steps that are taken when it came true, before those that follow.</param>
    /// <exception cref="ArgumentException">The expression is malformed or uses what is left out.</exception>
    public TSelf HearsMatching(string expression, Func<Steps, Steps>? then = null) =>
        Hear(TextPattern.Matching(expression), then);

    /// <summary>As <see cref="Hears"/>, but the call may go on without it.</summary>
    /// <inheritdoc cref="Hears"/>
    public TSelf MayHear(string text, Func<Steps, Steps>? then = null) =>
        Hear(TextPattern.Words(text), then, optional: true);

    /// <summary>As <see cref="HearsPart"/>, but the call may go on without it.</summary>
    /// <inheritdoc cref="Hears"/>
    public TSelf MayHearPart(string text, Func<Steps, Steps>? then = null) =>
        Hear(TextPattern.Part(text), then, optional: true);

    /// <summary>As <see cref="HearsExactly"/>, but the call may go on without it.</summary>
    /// <inheritdoc cref="Hears"/>
    public TSelf MayHearExactly(string text, Func<Steps, Steps>? then = null) =>
        Hear(TextPattern.Exactly(text), then, optional: true);

    /// <summary>As <see cref="HearsMatching"/>, but the call may go on without it.</summary>
    /// <inheritdoc cref="HearsMatching"/>
    public TSelf MayHearMatching(string expression, Func<Steps, Steps>? then = null) =>
        Hear(TextPattern.Matching(expression), then, optional: true);

    /// <summary>Several prompts are heard, whichever comes first.</summary>
    /// <param name="steps">Steps that hear or may hear, and nothing else.</param>
    /// <exception cref="ArgumentException">There are none, or one of them is another step.</exception>
    public TSelf InAnyOrder(Func<Steps, Steps> steps)
    {
        var list = Steps.Of(steps);
        if (list.Count == 0 || !list.All(step => step is HearStep))
            throw new ArgumentException("In any order are steps that hear or may hear, at least one.", nameof(steps));
        return Take(new AnyOrderStep([.. list.Cast<HearStep>()]));
    }

    /// <summary>
    /// Presses keys, 250 ms from one to the next: as soon as the script listens for keys, or at a given time whether it
    /// listens or not.
    /// </summary>
    /// <param name="keys">The keys: <c>0</c>–<c>9</c>, <c>*</c>, <c>#</c>, <c>A</c>–<c>D</c>.</param>
    /// <param name="when">When; unless given, as soon as the script listens.</param>
    /// <exception cref="ArgumentException">There is none, or no key has that character.</exception>
    public TSelf Presses(string keys, When when = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(keys);
        return Take(new PressStep([.. keys.Select(DtmfDigit.Parse)]) { Placement = when.Placement });
    }

    /// <summary>Speaks: as soon as the script listens for speech, or at a given time whether it listens or not.</summary>
    /// <param name="text">The words.</param>
    /// <param name="confidence">How well they are understood, from 0 to 1.</param>
    /// <param name="when">When; unless given, as soon as the script listens.</param>
    public TSelf Says(string text, double confidence = 1, When when = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        return Says(new Utterance(text, confidence), when);
    }

    /// <summary>Speaks words that a recognizer may also have heard otherwise: its <see cref="Utterance.Alternatives"/>.</summary>
    /// <param name="utterance">The words, how well they are understood, and what else they may have been.</param>
    /// <param name="when">When; unless given, as soon as the script listens.</param>
    public TSelf Says(Utterance utterance, When when = default)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Take(new SayStep(utterance) { Placement = when.Placement });
    }

    /// <summary>
    /// Is heard with an audio file: as soon as the script listens for speech or records, or at a given time. No script
    /// understands it.
    /// </summary>
    /// <param name="file">The path of a WAV, AU or VOX file, as of <see cref="CallScenario.For"/>.</param>
    /// <param name="when">When; unless given, as soon as the script listens or records.</param>
    /// <exception cref="ArgumentException">The file holds no audio.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public TSelf Plays(string file, When when = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        var sound = SoundFile.Read(File.ReadAllBytes(TestFile.Locate(file)), file, out var problem)
            ?? throw new ArgumentException($"\"{file}\" cannot be played: {problem}.", nameof(file));
        return Take(new PlayStep(file, sound) { Placement = when.Placement });
    }

    /// <summary>Does nothing for a time, from the end of the prompt that is being heard.</summary>
    /// <param name="duration">For how long, in virtual time.</param>
    public TSelf StaysSilent(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return Take(new SilenceStep(duration));
    }

    /// <summary>Lets a time pass, whatever is heard meanwhile.</summary>
    /// <param name="duration">For how long, in virtual time.</param>
    public TSelf Waits(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return Take(new WaitStep(duration));
    }

    /// <summary>Hangs up. No step can follow.</summary>
    /// <param name="when">When; unless given, at once.</param>
    public TSelf HangsUp(When when = default) => Take(new HangUpStep { Placement = when.Placement });

    /// <summary>Takes steps a number of times.</summary>
    /// <param name="times">How often, at least once.</param>
    /// <param name="steps">The steps.</param>
    public TSelf Repeats(int times, Func<Steps, Steps> steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        var list = Steps.Of(steps);
        var self = (TSelf)this;
        for (var i = 0; i < times; i++)
        {
            foreach (var step in list)
                self = self.Take(step);
        }

        return self;
    }

    /// <summary>The same with one more step at the end.</summary>
    private protected abstract TSelf Append(ConversationStep step);

    /// <summary>The last step so far.</summary>
    private protected abstract ConversationStep? Last { get; }

    private TSelf Hear(TextPattern pattern, Func<Steps, Steps>? then, bool optional = false) => Take(new HearStep(pattern)
    {
        Optional = optional,
        Then = then is null ? [] : Steps.Of(then),
    });

    private TSelf Take(ConversationStep step) => Last is HangUpStep
        ? throw new InvalidOperationException("The caller has hung up; no step can follow.")
        : Append(step);
}
