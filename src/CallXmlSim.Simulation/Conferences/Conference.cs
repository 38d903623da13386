using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Mixing;
using CallXmlSim.Simulation.Prompts;

namespace CallXmlSim.Simulation.Conferences;

/// <summary>Several sessions' callers who hear one another.</summary>
internal sealed class Conference(World world, string id)
{
    private readonly AudioMix _mix = new(world);

    public string Id => id;

    /// <summary>How many take part.</summary>
    public int Count => _mix.Members.Count;

    public AudioMix Mix => _mix;

    public void Enter(CallLeg leg, SessionParty holder, bool listensOnly, PromptSegment? tone)
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new JoinedEntry(id, listensOnly)
            {
                Time = world.Now, Leg = leg.Reference, Session = holder.SessionId,
            });
        _mix.Add(leg, holder, listensOnly);
        PlayToAll(tone);
    }

    public void Leave(CallLeg leg, SessionParty holder, PromptSegment? tone)
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new LeftEntry(id) { Time = world.Now, Leg = leg.Reference, Session = holder.SessionId });
        _mix.Remove(leg);
        PlayToAll(tone);
    }

    private void PlayToAll(PromptSegment? tone)
    {
        if (tone is null)
            return;
        foreach (var member in _mix.Members)
            new PromptPlayer(world, member.Leg, member.Holder, null, [tone], default).Start();
    }
}
