using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script is on the line for a time within bounds, in virtual time, from the answer to the hangup.</summary>
/// <param name="Min">At least so long.</param>
/// <param name="Max">At most so long.</param>
internal sealed record DurationExpectation(TimeSpan Min, TimeSpan Max) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        if (call.TimeOnLine is not { } actual)
            Fail(failures, $"Expected a call of {this}, but none was answered.", mends: [Remove()]);
        else if (actual < Min || actual > Max)
            Fail(failures, $"Expected a call of {this}, but it lasted {Wording.Of(actual)}.", mends: [Set(Around(actual))]);
    }

    /// <summary>The same bound as before, on another time.</summary>
    public string Around(TimeSpan actual) => (Max == TimeSpan.MaxValue ? this with { Min = actual }
        : Min == TimeSpan.Zero ? this with { Max = actual }
        : this with { Min = actual, Max = actual }).ToString();

    /// <summary>The bounds as scenario files write them.</summary>
    public override string ToString() =>
        Min == Max ? Wording.Of(Min)
        : Max == TimeSpan.MaxValue ? $"at least {Wording.Of(Min)}"
        : Min == TimeSpan.Zero ? $"at most {Wording.Of(Max)}"
        : $"between {Wording.Of(Min)} and {Wording.Of(Max)}";
}
