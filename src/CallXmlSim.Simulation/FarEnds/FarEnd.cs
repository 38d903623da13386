using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Simulation.FarEnds;

/// <summary>
/// Somebody at a telephone number: what happens when it is called. The person or machine that answers does what its
/// behaviour says. Immutable.
/// </summary>
public sealed record FarEnd
{
    /// <summary>What becomes of a call.</summary>
    public FarEndAnswer Answer { get; init; } = FarEndAnswer.Answers;

    /// <summary>How long it rings before that, or how long the network takes: 3 seconds.</summary>
    public TimeSpan After { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>What is heard while it rings (early media), one after another.</summary>
    public IReadOnlyList<PromptSegment> EarlyMedia { get; init; } = [];

    /// <summary>Makes the behaviour of whoever answers, anew for every call; silence by default.</summary>
    public Func<ICallerBehaviour> Behaviour { get; init; } = static () => SilentCaller.Instance;

    /// <summary>A busy line.</summary>
    public static FarEnd Busy => Failing(FarEndAnswer.Busy);

    /// <summary>Somebody who refuses the call after 3 seconds.</summary>
    public static FarEnd Rejecting => new() { Answer = FarEndAnswer.Rejects };

    /// <summary>Rings for ever.</summary>
    public static FarEnd NotAnswering => new() { Answer = FarEndAnswer.DoesNotAnswer };

    /// <summary>A number out of service, as a special information tone tells.</summary>
    public static FarEnd Unreachable => Failing(FarEndAnswer.Unreachable) with
    {
        After = Tones.SpecialInformation.Duration,
        EarlyMedia = [Tones.SpecialInformation],
    };

    /// <summary>All lines on the way there are busy.</summary>
    public static FarEnd NetworkBusy => Failing(FarEndAnswer.NetworkBusy);

    /// <summary>A fax machine.</summary>
    public static FarEnd Fax => new() { Behaviour = static () => new RepeatsTone(Tones.Fax) };

    /// <summary>A modem.</summary>
    public static FarEnd Modem => new() { Behaviour = static () => new RepeatsTone(Tones.Modem) };

    /// <summary>An answering machine: speaks its greeting, beeps, and records.</summary>
    public static FarEnd Machine(string greeting) => new() { Behaviour = () => new AnsweringMachine(greeting) };

    private static FarEnd Failing(FarEndAnswer answer) => new() { Answer = answer, After = TimeSpan.Zero };
}

/// <summary>What becomes of a call to a <see cref="FarEnd"/>.</summary>
public enum FarEndAnswer
{
    /// <summary>It is answered.</summary>
    Answers,

    /// <summary>The line is busy.</summary>
    Busy,

    /// <summary>It is refused.</summary>
    Rejects,

    /// <summary>It rings until the caller gives up.</summary>
    DoesNotAnswer,

    /// <summary>The number is out of service.</summary>
    Unreachable,

    /// <summary>The network on the way is busy.</summary>
    NetworkBusy,
}
