using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing;

/// <content>Those whom scripts call, those who call besides, and sessions without a call.</content>
public sealed partial class CallScenario
{
    /// <summary>Who is at a number that scripts call.</summary>
    /// <param name="number">The number.</param>
    /// <param name="farEnds">What happens call by call, at least one; the last one again and again.</param>
    public CallScenario WithFarEnd(string number, params FarEnd[] farEnds)
    {
        if (farEnds is not { Length: > 0 })
            throw new ArgumentException("A number needs a far end.", nameof(farEnds));
        return AtNumber(number, [.. farEnds.Select(farEnd => new FarEndPart(farEnd))]);
    }

    /// <summary>Somebody who answers at a number that scripts call.</summary>
    /// <param name="number">The number.</param>
    /// <param name="conversation">What whoever answers perceives and does; it fails the scenario when nobody calls.</param>
    /// <param name="answersAfter">How long it rings; 3 seconds unless given.</param>
    public CallScenario WithFarEnd(string number, Func<Steps, Steps> conversation, TimeSpan? answersAfter = null)
    {
        var farEnd = answersAfter is { } time ? new FarEnd { After = time } : new FarEnd();
        return AtNumber(number, [new FarEndPart(farEnd) { Conversation = Steps.Of(conversation) }]);
    }

    /// <summary>Somebody who calls besides the caller.</summary>
    /// <param name="from">The number.</param>
    /// <param name="conversation">What is perceived and done.</param>
    /// <param name="at">When, from the beginning.</param>
    /// <param name="to">The number dialled; the one that the caller dials unless given.</param>
    public CallScenario WithOtherCaller(
        string from, Func<Steps, Steps> conversation, TimeSpan at = default, string? to = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(from);
        var caller = new OtherCaller(from, to, at, Steps.Of(conversation));
        return InWorld(_plan.World with { OtherCallers = [.. _plan.World.OtherCallers, caller] });
    }

    /// <summary>
    /// Nobody calls: the script's session is started with a variable, as a request from outside would, and calls somebody
    /// itself. There is no conversation but those of far ends then.
    /// </summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">Its value.</param>
    public CallScenario StartedWith(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return InWorld(_plan.World with { Start = [.. _plan.World.Start ?? [], new(name, value)] });
    }

    /// <summary>Calls are not answered before the script runs, but by what it plays or listens to first.</summary>
    public CallScenario AnsweredByUse() => InWorld(_plan.World with { Answering = Answering.ByUse });

    /// <summary>Calls are answered when the script says so, and not otherwise.</summary>
    public CallScenario AnsweredExplicitly() => InWorld(_plan.World with { Answering = Answering.Explicit });

    /// <summary>A script places a call, behind that of an earlier call of this method; others may come between.</summary>
    /// <param name="number">The number called.</param>
    /// <param name="outcome">What becomes of it; <c>null</c> for anything.</param>
    public CallScenario Called(string number, CallOutcome? outcome = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        var call = new ExpectedCall(number, outcome);
        return Extend<CallsExpectation>($"calls {number}", former => new CallsExpectation([.. former?.Calls ?? [], call]));
    }

    /// <summary>No script places a call.</summary>
    public CallScenario CalledNobody() => Expect("calls none", new CallsExpectation([]));

    private CallScenario AtNumber(string number, IReadOnlyList<FarEndPart> inTurn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        return InWorld(_plan.World with { FarEnds = [.. _plan.World.FarEnds, new FarEndAtNumber(number, inTurn)] });
    }
}
