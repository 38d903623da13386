using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.BuiltIns;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Makes the grammars of a waiting state ready: those in line are, others are fetched with all that they refer to. What is
/// not to be had, or is wrong, is error.badfetch (VoiceXML 2.0, 5.2.6); <c>srcexpr</c> is evaluated anew each time
/// (VoiceXML 2.1, 2).
/// </summary>
internal sealed class ActivationFrame(
    IReadOnlyList<GrammarCandidate> candidates,
    Func<VoiceXmlSession, IReadOnlyList<ActiveGrammar>, Progress> then)
    : Frame, IFetchClient
{
    // What is neither of the forms that are known has an unsupported format.
    private const string NotAGrammar = "GR3001";

    private readonly ActiveGrammar[] _active = new ActiveGrammar[candidates.Count];
    private int _next;
    private Uri? _address;
    private GrammarLinker? _linker;

    public override Progress Step(VoiceXmlSession session)
    {
        if (_linker is not null)
            return Link(session);
        while (_next < candidates.Count)
        {
            var candidate = candidates[_next];
            if (candidate.Node.Bound is { } bound)
            {
                Activate(bound);
                continue;
            }

            if (candidate.Node.UnsupportedType is { } type)
                return Fail(session, EventName.UnsupportedFormat, $"\"{type}\" is no supported type of grammar");
            return candidate.Node.Inline is { } inline ? Link(session, new GrammarLinker(inline)) : Find(session, candidate.Node);
        }

        session.Pop();
        return then(session, _active);
    }

    public Progress Fetched(VoiceXmlSession session, FetchOutcome outcome)
    {
        var address = _linker?.Pending is [var wanted, ..] ? wanted.Address : _address!;
        if (outcome is not FetchReply { IsSuccess: true } reply)
        {
            if (_linker is null)
                return Fail(session, FetchEvents.NameOf(outcome), FetchEvents.Describe(outcome, address));
            _linker.SupplyNothing(address, FetchEvents.Describe(outcome, address));
            return Link(session);
        }

        session.CountText(reply.Body.Length);
        var document = GrammarDocument.Read(reply.Body.Span, address.ToString(), new GrammarOptions
        {
            Address = Addresses.WithoutFragment(reply.Url),
            Charset = FetchEvents.CharsetOf(reply),
            Mode = candidates[_next].Node.Mode,
            Language = "en-US",
        });
        if (_linker is null)
            return Link(session, new GrammarLinker(document));
        _linker.Supply(address, document);
        return Link(session);
    }

    private Progress Find(VoiceXmlSession session, GrammarNode node)
    {
        var written = node.Address;
        if (node.AddressValue is not null && !session.TryEvaluateText(node.AddressValue, out written, out var failure))
            return failure;
        if (!Uri.TryCreate(node.Base, written?.Trim() ?? "", out _address))
            return Fail(session, EventName.BadFetch, $"\"{written}\" is no address");
        if (session.Grammars.Find(_address) is { } known)
        {
            Activate(known);
            return Progress.Continue;
        }

        if (_address.Scheme != BuiltInGrammars.Scheme)
            return session.Fetch(node.Fetching.Request(session, Addresses.WithoutFragment(_address), FetchPurpose.Grammar), this);
        var found = BuiltInGrammars.Lookup(_address);
        return found.Grammar is { } builtIn
            ? Link(session, new GrammarLinker(builtIn))
            : Fail(session, found.IsKnownType ? EventName.BadFetch : EventName.UnsupportedBuiltIn, found.Fault ?? "");
    }

    private Progress Link(VoiceXmlSession session, GrammarLinker linker)
    {
        _linker = linker;
        return Link(session);
    }

    private Progress Link(VoiceXmlSession session)
    {
        if (_linker!.Pending is [var wanted, ..])
            return session.Fetch(FetchAttributes.None.Request(session, wanted.Address, FetchPurpose.Grammar), this);
        var linked = _linker.Link();
        _linker = null;
        if (linked.Grammar is not { } grammar)
            return Refuse(session, linked.Diagnostics);
        if (candidates[_next].Node.Inline is null && _address?.Fragment is not { Length: > 1 } && grammar.Document.Root is null)
            return Fail(session, EventName.BadFetch, $"\"{_address}\" has no root rule, and the address names none");
        if (_address?.Fragment is { Length: > 1 } fragment && candidates[_next].Node.Inline is null)
        {
            // 3.1.1.4: the fragment names the rule that is activated.
            if (grammar.Activate(Uri.UnescapeDataString(fragment[1..])) is not { } rule)
                return Fail(session, EventName.BadFetch, $"\"{_address}\" names no public rule");
            grammar = rule;
        }

        if (candidates[_next].Node.Inline is null)
            session.Grammars.Add(_address!, grammar);
        Activate(grammar);
        return Progress.Continue;
    }

    private Progress Refuse(VoiceXmlSession session, IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        foreach (var error in errors)
            session.Emit(new DiagnosticEffect(error));
        var name = errors.Exists(error => error.Id == NotAGrammar)
            ? EventName.UnsupportedFormat
            : EventName.BadFetch;
        return Fail(session, name, $"the grammar is refused: {errors.FirstOrDefault()?.Message}");
    }

    private void Activate(RecognitionGrammar grammar)
    {
        _active[_next] = candidates[_next].Node.Activated(grammar, candidates[_next].Owner);
        _next++;
    }

    private Progress Fail(VoiceXmlSession session, string name, string message) =>
        session.Throw(name, message, candidates[_next].Node);
}
