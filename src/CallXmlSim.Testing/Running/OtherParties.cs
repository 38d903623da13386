using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>Everybody in a scenario besides its caller: those whom scripts call, and those who call as well.</summary>
internal sealed class OtherParties(Simulator simulator)
{
    private readonly List<(string Who, Conversation Conversation)> _conversations = [];
    private readonly List<(string Number, FarEndPart Part)> _uncalled = [];
    private readonly List<Call> _calls = [];

    /// <summary>When the last of them loses patience, on the virtual clock.</summary>
    public TimeSpan Deadline
    {
        get
        {
            var last = TimeSpan.Zero;
            foreach (var (_, conversation) in _conversations)
            {
                if (!conversation.HasEnded && conversation.Deadline > last)
                    last = conversation.Deadline;
            }

            return last;
        }
    }

    /// <summary>Reports what each of them missed.</summary>
    public void Report(List<ScenarioFailure> failures)
    {
        foreach (var (who, conversation) in _conversations)
        {
            if (conversation.Failure is { } failure)
                failures.Add(failure with { Message = $"At {who}: {failure.Message}" });
        }

        foreach (var (number, part) in _uncalled)
        {
            failures.Add(new ScenarioFailure(
                $"Nobody called {number}, where a conversation was to begin.", part.Conversation[0].Span));
        }
    }

    /// <summary>Puts far ends to their numbers.</summary>
    public void Map(IReadOnlyList<FarEndAtNumber> farEnds)
    {
        foreach (var (number, inTurn) in farEnds)
            simulator.MapNumber(number, [.. inTurn.Select(part => FarEndOf(number, part))]);
    }

    /// <summary>Lets the other callers dial.</summary>
    public void Dial(IReadOnlyList<OtherCaller> callers, string number)
    {
        foreach (var caller in callers)
        {
            var conversation = Begin(caller.From, caller.Conversation);
            var options = new DialOptions { At = caller.At };
            _calls.Add(simulator.Dial(caller.From, caller.To ?? number, conversation, options));
        }
    }

    /// <summary>Nothing more will happen: whoever is still on the line hangs up.</summary>
    public void GiveUp()
    {
        foreach (var (_, conversation) in _conversations)
            conversation.GiveUp();
        foreach (var call in _calls)
            call.Caller!.HangUp();
    }

    private FarEnd FarEndOf(string number, FarEndPart part)
    {
        if (part.Conversation.Count == 0 && part.LosesConnectionAfter is null)
            return part.FarEnd;
        if (part.Conversation.Count > 0)
            _uncalled.Add((number, part));
        return part.FarEnd with { Behaviour = () => BehaviourOf(number, part) };
    }

    private ICallerBehaviour BehaviourOf(string number, FarEndPart part)
    {
        var inner = part.FarEnd.Behaviour();
        if (part.Conversation.Count > 0)
        {
            _uncalled.RemoveAll(told => told.Part == part);
            inner = Begin(number, part.Conversation);
        }

        return part.LosesConnectionAfter is { } time ? new CombinedBehaviour(inner, new LosesConnectionAfter(time)) : inner;
    }

    private Conversation Begin(string who, IReadOnlyList<Scenarios.Steps.ConversationStep> steps)
    {
        var conversation = new Conversation(steps, simulator.Journal, simulator.Options.SpeakingRate);
        _conversations.Add((who, conversation));
        return conversation;
    }

    private sealed class LosesConnectionAfter(TimeSpan time) : ICallerBehaviour
    {
        void ICallerBehaviour.Answered(VirtualCaller caller) => caller.LoseConnection(time);
    }
}
