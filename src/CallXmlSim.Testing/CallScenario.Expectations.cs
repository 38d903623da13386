using System.Globalization;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing;

/// <content>What must hold when the call is over.</content>
public sealed partial class CallScenario
{
    /// <summary>No prompt of the call has these words in it.</summary>
    public CallScenario NotHeard(string text) => NotHeard(TextPattern.Words(text));

    /// <summary>No prompt of the call fits a pattern.</summary>
    public CallScenario NotHeard(TextPattern pattern) => Expect($"not heard {pattern}", new NotHeardExpectation(pattern));

    /// <summary>Every prompt of the call is spoken of by a step.</summary>
    public CallScenario NothingElseHeard() => Expect("nothing else is heard", new NothingElseHeardExpectation());

    /// <summary>The script makes a web request, behind that of an earlier call of this method; others may come between.</summary>
    /// <param name="request">Method and URL, as of <see cref="WithWeb(string, Simulation.Web.StubReply[])"/>.</param>
    /// <param name="details">Adds what the request and its reply must be like.</param>
    public CallScenario Requested(string request, Func<ExpectedRequest, ExpectedRequest>? details = null)
    {
        var expected = new ExpectedRequest(PatternOf(request));
        var pattern = (details is null ? expected : details(expected)).Pattern;
        return Extend<RequestsExpectation>(
            $"requests {pattern}",
            former => new RequestsExpectation([.. former?.Requests ?? [], pattern]));
    }

    /// <summary>The script makes no web request.</summary>
    public CallScenario NothingRequested() => Expect("requests none", new RequestsExpectation([]));

    /// <summary>The script makes a recording, behind that of an earlier call of this method; others may come between.</summary>
    /// <param name="name">Its file name; <c>null</c> for any.</param>
    /// <param name="atLeast">How long it plays at least.</param>
    /// <param name="atMost">How long it plays at most; <c>null</c> for however long.</param>
    /// <param name="sentTo">The URL that it is mailed, transferred or posted to; <c>null</c> for whether it is or not.</param>
    public CallScenario Recorded(
        TextPattern? name = null, TimeSpan atLeast = default, TimeSpan? atMost = null, TextPattern? sentTo = null)
    {
        var isBound = atLeast > TimeSpan.Zero || atMost is not null;
        var pattern = new RecordingPattern
        {
            Name = name,
            Duration = isBound ? new DurationExpectation(atLeast, atMost ?? TimeSpan.MaxValue) : null,
            SentTo = sentTo,
        };
        return Extend<RecordingsExpectation>(
            $"recordings {pattern}",
            former => new RecordingsExpectation([.. former?.Recordings ?? [], pattern]));
    }

    /// <summary>The script makes no recording.</summary>
    public CallScenario NothingRecorded() => Expect("recordings none", new RecordingsExpectation([]));

    /// <summary>A variable of the script has a value at the end.</summary>
    /// <param name="name">The variable's name as the script writes it.</param>
    /// <param name="value">Its value; a string stands for the whole of it.</param>
    public CallScenario VariableIs(string name, TextPattern value) =>
        Expect($"variable {name} {value}", new VariableExpectation(name, value));

    /// <summary>The script hands out a value when it ends.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value; a string stands for the whole of it.</param>
    public CallScenario Returns(string name, TextPattern value) =>
        Expect($"returns {name} {value}", new ReturnedValueExpectation(name, value));

    /// <summary>An event of the script's language is raised, behind that of an earlier call of this method.</summary>
    /// <param name="name">The event's full name, such as <c>choice:1</c>.</param>
    public CallScenario EventRaised(string name) => Extend<EventsExpectation>(
        $"event {name}",
        former => new EventsExpectation([.. former?.Names ?? [], name]));

    /// <summary>No event of the script's language is raised.</summary>
    public CallScenario NoEventRaised() => Expect("events none", new EventsExpectation([]));

    /// <summary>The script writes a line to its log, behind that of an earlier call of this method.</summary>
    /// <param name="line">The line; a string stands for the whole of it.</param>
    public CallScenario Logged(TextPattern line) => Extend<LogExpectation>(
        $"log {line}",
        former => new LogExpectation([.. former?.Lines ?? [], line]));

    /// <summary>The script writes nothing to its log.</summary>
    public CallScenario NothingLogged() => Expect("log none", new LogExpectation([]));

    /// <summary>The contact center routes the call, in the end, to a queue.</summary>
    /// <param name="queue">The queue's id.</param>
    /// <param name="by">What sends the call there; <c>null</c> for anything.</param>
    /// <param name="agent">The agent who accepts the call; <c>null</c> for any or none.</param>
    public CallScenario RoutedTo(int queue, QueuedBy? by = null, string? agent = null)
    {
        var route = new RouteExpectation { Queue = queue, By = by, Agent = agent };
        return Expect($"routed {route}", route);
    }

    /// <summary>The contact center routes the call, in the end, to a queue.</summary>
    /// <param name="queue">The queue's id, digits alone.</param>
    /// <param name="by">What sends the call there; <c>null</c> for anything.</param>
    /// <param name="agent">The agent who accepts the call; <c>null</c> for any or none.</param>
    public CallScenario RoutedTo(string queue, QueuedBy? by = null, string? agent = null) =>
        int.TryParse(queue, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? RoutedTo(id, by, agent)
            : throw new ArgumentException($"\"{queue}\" is not a queue's id; it is a number such as 114.", nameof(queue));

    /// <summary>An agent accepts the call, from whatever queue.</summary>
    /// <param name="agent">The agent's name.</param>
    public CallScenario TakenBy(string agent)
    {
        var route = new RouteExpectation { Agent = agent };
        return Expect($"routed {route}", route);
    }

    /// <summary>The contact center does not route the call.</summary>
    public CallScenario RoutedNowhere() => Expect("routed nowhere", new RouteExpectation { IsNowhere = true });

    /// <summary>The transaction panel that an agent is offered last has a row.</summary>
    /// <param name="row">What stands on the left.</param>
    /// <param name="value">What stands on the right; a string stands for the whole of it.</param>
    public CallScenario PanelShows(string row, TextPattern value) =>
        Expect($"panel {row} {value}", new PanelExpectation(row, value));

    /// <summary>The transaction panel that an agent is offered last has no row of this name.</summary>
    /// <param name="row">What would stand on the left.</param>
    public CallScenario PanelLacks(string row) => Expect($"panel without {row}", new PanelExpectation(row, null));

    /// <summary>This becomes of the caller's interaction with the contact center.</summary>
    public CallScenario HasOutcome(InteractionOutcome outcome) =>
        Expect($"outcome {InteractionOutcomeName.Of(outcome)}", new OutcomeExpectation(outcome));

    /// <summary>A party is the first to hang up.</summary>
    public CallScenario HungUpBy(PartyKind party) =>
        Expect($"hung up by {PartyName.Of(party)}", new HangUpExpectation(party));

    /// <summary>The script is on the line at most so long, in virtual time.</summary>
    public CallScenario LastsAtMost(TimeSpan duration) => Lasts(TimeSpan.Zero, duration);

    /// <summary>The script is on the line at least so long, in virtual time.</summary>
    public CallScenario LastsAtLeast(TimeSpan duration) => Lasts(duration, TimeSpan.MaxValue);

    /// <summary>The script is on the line exactly so long, in virtual time.</summary>
    public CallScenario Lasts(TimeSpan duration) => Lasts(duration, duration);

    /// <summary>The script is on the line for a time within bounds, in virtual time.</summary>
    /// <param name="atLeast">The least time.</param>
    /// <param name="atMost">The greatest time.</param>
    public CallScenario Lasts(TimeSpan atLeast, TimeSpan atMost)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, atLeast);
        var expectation = new DurationExpectation(atLeast, atMost);
        return Expect($"duration {expectation}", expectation);
    }

    /// <summary>
    /// The script ends in this way. Unless it is said, any end will do but an unhandled error and a limit.
    /// </summary>
    public CallScenario EndsBy(EndReason reason) => Expect($"ends by {EndName.Of(reason)}", new EndExpectation(reason));

    /// <summary>A diagnostic about the scripts is reported, before or during the call.</summary>
    /// <param name="id">Its id, such as <c>CX1003</c>.</param>
    public CallScenario Reported(string id) => Expect($"diagnostic {id}", new DiagnosticExpectation(id, null));

    /// <summary>A diagnostic about the scripts is reported at a place.</summary>
    /// <param name="id">Its id, such as <c>CX1003</c>.</param>
    /// <param name="line">The line where its place begins, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public CallScenario Reported(string id, int line, int column)
    {
        var place = new LinePosition(line, column);
        return Expect($"diagnostic {id} at {place}", new DiagnosticExpectation(id, place));
    }

    /// <summary>No diagnostic of a severity, or worse, is reported about the scripts.</summary>
    /// <param name="severity">The least severity that counts.</param>
    public CallScenario NothingReported(DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        Expect($"no diagnostics from {severity} on", new DiagnosticsExpectation(severity));

    private CallScenario Expect(string phrase, Expectation expectation) =>
        new(_plan with { Expectations = _plan.Expectations.Add((phrase, expectation)) });

    private static RequestPattern PatternOf(string request) => RequestPattern.TryParse(request)
        ?? throw new ArgumentException("Write a method and a URL, or a URL alone.", nameof(request));

    // One expectation holds a whole sequence, so that its order is held too.
    private CallScenario Extend<T>(string phrase, Func<T?, T> extend)
        where T : Expectation
    {
        var at = _plan.Expectations.FindIndex(told => told.Expectation is T);
        if (at < 0)
            return Expect(phrase, extend(null));
        var (former, expectation) = _plan.Expectations[at];
        var extended = ($"{former}, then {phrase}", extend((T)expectation));
        return new(_plan with { Expectations = _plan.Expectations.SetItem(at, extended) });
    }
}
