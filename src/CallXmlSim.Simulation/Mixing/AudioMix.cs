using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.Mixing;

/// <summary>
/// Lets the parties at the other ends of several legs hear one another: a bridge of two, or a conference. What one of
/// them says, keys or plays reaches each of the others, and the journal notes on whose leg it was heard.
/// </summary>
internal sealed class AudioMix(World world)
{
    private readonly List<MixMember> _members = [];

    /// <summary>The legs in the order they joined.</summary>
    public IReadOnlyList<MixMember> Members => _members;

    public void Add(CallLeg leg, Party holder, bool listensOnly = false)
    {
        _members.Add(new MixMember(leg, holder, listensOnly));
        TellListening();
    }

    /// <summary>Takes a leg out. What was heard from it breaks off, as does what it was hearing.</summary>
    public void Remove(CallLeg leg)
    {
        if (Find(leg) is not { } member)
            return;
        if (member.Sounds is { } sounds)
            PromptEnded(leg, sounds, interrupted: true);
        _members.Remove(member);
        foreach (var other in _members)
        {
            if (other.Sounds is { } heard && !other.ListensOnly)
                member.Peer.OnPromptEnded(leg, heard, interrupted: true);
        }

        if (leg.State != LegState.Ended)
            member.Peer.OnListening(leg, member.HolderListens);
        TellListening();
    }

    /// <summary>Takes all legs out.</summary>
    public void Clear()
    {
        while (_members is [var first, ..])
            Remove(first.Leg);
    }

    public void Digit(CallLeg from, DtmfDigit digit)
    {
        if (Find(from) is not { ListensOnly: false } speaker)
            return;
        foreach (var member in _members)
        {
            if (member == speaker)
                continue;
            Note(member, from, HeardKind.Digit, digit.ToString());
            member.Peer.OnDigit(member.Leg, digit);
        }
    }

    public void SpeechStarted(CallLeg from, Utterance utterance)
    {
        if (Find(from) is not { ListensOnly: false } speaker)
            return;
        speaker.Sounds = new SpeechSegment(utterance.Text);
        foreach (var member in _members)
        {
            if (member != speaker)
                member.Peer.OnSpeechStarted(member.Leg, utterance);
        }
    }

    public void Utterance(CallLeg from, Utterance utterance)
    {
        if (Find(from) is not { ListensOnly: false } speaker)
            return;
        speaker.Sounds = null;
        foreach (var member in _members)
        {
            if (member == speaker)
                continue;
            Note(member, from, HeardKind.Speech, utterance.Text);
            member.Peer.OnUtterance(member.Leg, utterance);
        }
    }

    public void PromptStarted(CallLeg from, PromptSegment prompt)
    {
        if (Find(from) is not { ListensOnly: false } speaker)
            return;
        speaker.Sounds = prompt;
        foreach (var member in _members)
        {
            if (member == speaker)
                continue;
            if (prompt is SpeechSegment speech)
                Note(member, from, HeardKind.Speech, speech.Text);
            else if (prompt is AudioSegment audio)
                Note(member, from, HeardKind.Audio, audio.Url.OriginalString);
            else if (prompt is ToneSegment tone)
                Note(member, from, HeardKind.Audio, tone.Name);
            member.Peer.OnPromptStarted(member.Leg, prompt);
        }
    }

    public void PromptEnded(CallLeg from, PromptSegment prompt, bool interrupted)
    {
        if (Find(from) is not { ListensOnly: false } speaker)
            return;
        speaker.Sounds = null;
        foreach (var member in _members)
        {
            if (member != speaker)
                member.Peer.OnPromptEnded(member.Leg, prompt, interrupted);
        }
    }

    /// <summary>Tells everybody what is listened for by those who hear them.</summary>
    public void TellListening()
    {
        foreach (var member in _members)
        {
            var modes = member.HolderListens;
            foreach (var other in _members)
            {
                if (other != member)
                    modes |= other.Listens;
            }

            if (member.Leg.State != LegState.Ended)
                member.Peer.OnListening(member.Leg, modes);
        }
    }

    private MixMember? Find(CallLeg leg)
    {
        foreach (var member in _members)
        {
            if (member.Leg == leg)
                return member;
        }

        return null;
    }

    private void Note(MixMember listener, CallLeg from, HeardKind kind, string what)
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new HeardEntry(kind, what, from.Id) { Time = world.Now, Leg = listener.Leg.Reference });
    }
}
