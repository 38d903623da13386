using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Which grammars are active while an item is visited, in the order of their precedence (VoiceXML 2.0, 3.1.4): the item's
/// own; unless it is modal, the form's and its links', the document's links and dialogs of document scope, the same of the
/// application root, and the universals.
/// </summary>
internal static class ActiveGrammarSet
{
    public static IReadOnlyList<GrammarCandidate> Of(VoiceXmlSession session, FormFrame form, FormItem item)
    {
        var candidates = new List<GrammarCandidate>();
        foreach (var grammar in item.Grammars)
            candidates.Add(new GrammarCandidate(grammar, item));
        AddLinks(candidates, item.Links);
        if (item.IsModal)
            return candidates;
        foreach (var grammar in form.Node.Grammars)
            candidates.Add(new GrammarCandidate(grammar, form.Node));
        AddLinks(candidates, form.Node.Links);
        AddDocument(candidates, session.Context.Document.Document, form.Node);
        if (session.Context.Root != session.Context.Document)
            AddDocument(candidates, session.Context.Root.Document, form.Node);
        AddUniversals(candidates, session.Properties.Text("universals"));
        return candidates;
    }

    private static void AddLinks(List<GrammarCandidate> candidates, IReadOnlyList<LinkNode> links)
    {
        foreach (var link in links)
        {
            foreach (var grammar in link.Grammars)
                candidates.Add(new GrammarCandidate(grammar, link));
        }
    }

    // 3.1.3: a grammar's own scope counts before that of its form.
    private static void AddDocument(List<GrammarCandidate> candidates, DocumentNode document, FormNode active)
    {
        AddLinks(candidates, document.Links);
        foreach (var dialog in document.Dialogs)
        {
            if (dialog == active)
                continue;
            foreach (var grammar in dialog.IsMenu ? dialog.Items[0].Grammars : dialog.Grammars)
            {
                if (grammar.IsDocumentScope ?? dialog.IsDocumentScope)
                    candidates.Add(new GrammarCandidate(grammar, dialog));
            }
        }
    }

    // 6.3.6: "none", "all", or a list of names.
    private static void AddUniversals(List<GrammarCandidate> candidates, string property)
    {
        if (property is "none" or "")
            return;
        var names = property.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (name, grammar) in Universals.All)
        {
            if (property == "all" || names.Contains(name))
                candidates.Add(new GrammarCandidate(grammar, name));
        }
    }
}
