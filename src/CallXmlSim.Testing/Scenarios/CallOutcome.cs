using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>What became of a call that a script placed.</summary>
public enum CallOutcome
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>The far end was busy.</summary>
    Busy,

    /// <summary>The far end refused it.</summary>
    Rejected,

    /// <summary>Nobody answered in time.</summary>
    NotAnswered,

    /// <summary>The number led nowhere.</summary>
    Unreachable,

    /// <summary>The network was busy.</summary>
    NetworkBusy,

    /// <summary>What was dialled was no number.</summary>
    BadNumber,

    /// <summary>It was given up before it was answered.</summary>
    GivenUp,
}

/// <summary>The outcomes of calls in the words of scenario files.</summary>
internal static class CallOutcomeName
{
    /// <summary>The words, each with its outcome.</summary>
    public static readonly (string Name, CallOutcome Value)[] All =
    [
        ("answered", CallOutcome.Answered),
        ("busy", CallOutcome.Busy),
        ("rejected", CallOutcome.Rejected),
        ("not answered", CallOutcome.NotAnswered),
        ("unreachable", CallOutcome.Unreachable),
        ("network busy", CallOutcome.NetworkBusy),
        ("bad number", CallOutcome.BadNumber),
        ("given up", CallOutcome.GivenUp),
    ];

    public static string Of(CallOutcome outcome) => All[(int)outcome].Name;

    public static CallOutcome Of(ReleaseCause cause) => cause switch
    {
        ReleaseCause.Busy => CallOutcome.Busy,
        ReleaseCause.Rejected => CallOutcome.Rejected,
        ReleaseCause.NoAnswer => CallOutcome.NotAnswered,
        ReleaseCause.Unreachable => CallOutcome.Unreachable,
        ReleaseCause.NetworkBusy => CallOutcome.NetworkBusy,
        ReleaseCause.BadNumber => CallOutcome.BadNumber,
        _ => CallOutcome.GivenUp,
    };
}
