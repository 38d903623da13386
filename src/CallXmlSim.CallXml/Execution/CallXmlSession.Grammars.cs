using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Semantics;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Execution;

/// <content>Grammar files, fetched when an element first listens for them (CallXML 3.0 reference, 6.5).</content>
internal sealed partial class CallXmlSession
{
    /// <summary>A script that uses more grammars in one call than this has them fetched again.</summary>
    private const int MostGrammars = 64;

    private Dictionary<(Uri Document, string Reference), ChoiceGrammar>? _grammars;
    private GrammarLoad? _grammarLoad;

    /// <summary>The choices of a grammar file.</summary>
    /// <param name="reference">The URL, with the rule as its fragment.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="failure">
    /// To be returned at once when there are none yet: the grammar is fetched, and the running element's
    /// <c>Step</c> is called when it is there.
    /// </param>
    public bool TryGetGrammar(string reference, [NotNullWhen(true)] out ChoiceGrammar? choices, out Progress failure)
    {
        failure = default;
        if ((_grammars ??= []).TryGetValue((Program.Url, reference), out choices))
            return true;
        var target = NavigationTarget.Parse(reference);
        if (!DocumentUrl.TryResolve(this, target.Document, out var url))
        {
            failure = RaiseError(ErrorType.Document, $"\"{reference}\" is no URL of a grammar");
            return false;
        }

        _grammarLoad = new GrammarLoad(reference, url, target.Label);
        failure = Fetch(RequestFor(url));
        return false;
    }

    private Progress GrammarFetched(GrammarLoad load, FetchOutcome outcome)
    {
        if (outcome.TryGetBody(out var reply, out var problem))
            load.Supply(Program.Documents.ReadGrammar(reply));
        else if (load.WantsGrammarItself)
            return GrammarFailed(problem);
        else
            load.SupplyNothing(problem);
        return load.Wanted is { } next ? Fetch(RequestFor(next)) : GrammarLoaded(load);
    }

    private Progress GrammarLoaded(GrammarLoad load)
    {
        var grammar = load.Link(out var diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
                Emit(new DiagnosticEffect(diagnostic));
        }

        if (grammar is null)
            return GrammarFailed($"the grammar \"{load.Reference}\" cannot be used");
        ReportPrograms(grammar);
        if (_grammars!.Count == MostGrammars)
            _grammars.Clear();
        _grammars[(Program.Url, load.Reference)] = new ExternalChoices(grammar);
        _grammarLoad = null;
        return Progress.Continue;
    }

    // 6.5: what a tag says is the result, as text. SISR's programs belong to VoiceXML.
    private void ReportPrograms(RecognitionGrammar grammar)
    {
        if (grammar.Document.TagFormat != TagFormat.Script
            || grammar.Tags.FirstOrDefault(tag => tag.Source == grammar.Document.Source) is not { } program)
        {
            return;
        }

        Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.TagIsProgram, program.Source, program.Span)
        {
            Arguments = [grammar.Document.Source.Name],
            Help = "Declare tag-format=\"semantics/1.0-literals\" and write the results as they are.",
        }));
    }

    private Progress GrammarFailed(string problem)
    {
        _grammarLoad = null;
        return RaiseError(ErrorType.Document, problem);
    }

    private static FetchRequest RequestFor(Uri grammar) => new("GET", grammar, [], FetchPurpose.Grammar);
}
