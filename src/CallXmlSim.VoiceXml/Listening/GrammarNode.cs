using CallXmlSim.Documents.Markup;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>A recognition grammar of a document: in line, or at an address (VoiceXML 2.0, 3.1.1; VoiceXML 2.1, 2).</summary>
internal sealed class GrammarNode(NodeHeader header) : ProgramNode(header)
{
    private ActiveGrammar? _activated;

    /// <summary>The grammar in line; <c>null</c> when it is elsewhere.</summary>
    public GrammarDocument? Inline { get; init; }

    /// <summary>The grammar in line, ready to match; <c>null</c> when it refers to others, or is elsewhere.</summary>
    public RecognitionGrammar? Bound { get; init; }

    /// <summary>The type of a grammar in line that is not supported; <c>null</c> for all others.</summary>
    public string? UnsupportedType { get; init; }

    /// <summary>Its address; <c>null</c> when it is in line or the address has to be evaluated.</summary>
    public string? Address { get; init; }

    /// <summary>What its address starts from.</summary>
    public required Uri Base { get; init; }

    /// <summary>The expression of its address.</summary>
    public Expression? AddressValue { get; init; }

    /// <summary>Whether it listens to keys, where the grammar itself does not say.</summary>
    public GrammarMode Mode { get; init; }

    public FetchAttributes Fetching { get; init; } = FetchAttributes.None;

    /// <summary>Whether it is active in the whole document (3.1.3); <c>null</c> when the form's scope decides.</summary>
    public bool? IsDocumentScope { get; init; }

    /// <summary>What a match means besides the grammar's own tags: a choice, an option, a link; <c>null</c> for nothing.</summary>
    public object? Meaning { get; init; }

    /// <summary>The grammar as it is active for an owner. Calls share what is bound with the document.</summary>
    public ActiveGrammar Activated(RecognitionGrammar grammar, object owner)
    {
        if (grammar != Bound)
            return new ActiveGrammar(grammar, owner, Meaning);
        if (_activated is { } shared && shared.Owner == owner)
            return shared;
        return _activated = new ActiveGrammar(grammar, owner, Meaning);
    }

    /// <summary>The grammars that stand directly in an element.</summary>
    public static IReadOnlyList<GrammarNode> BindAll(ElementBinding element, object? meaning = null) =>
        [.. element.Children.Where(child => child.Name == "grammar").Select(child => Bind(child, element, meaning))];

    /// <summary>A grammar made of text that the platform itself writes.</summary>
    public static GrammarNode Of(GrammarDocument document, NodeHeader header, Uri address, object meaning) => new(header)
    {
        Base = address, Inline = document, Bound = Link(document), Mode = document.Mode, Meaning = meaning,
    };

    private static GrammarNode Bind(ElementBinding element, ElementBinding parent, object? meaning)
    {
        // 3.1.3: only the grammars of a form choose their scope; the others have that of what is around them.
        if (parent.Name != "form" && element.Element.Attribute("scope") is { } misplaced)
        {
            element.Diagnostics.Report(
                BindDiagnostics.GrammarScope, misplaced.NameSpan, [parent.Name], "Remove the attribute, or put the grammar into the form.");
        }

        var hasContent = element.Element.Children.Any(child => child is not MarkupText { IsWhiteSpace: true });
        CheckSource(element, hasContent);
        var mode = element.Choice("mode", "voice", "dtmf") == "dtmf" ? GrammarMode.Dtmf : GrammarMode.Voice;
        element.Weight("weight");
        var unsupported = hasContent ? UnsupportedTypeOf(element) : null;
        var document = hasContent && unsupported is null ? Read(element, mode) : null;
        return new GrammarNode(element.Header())
        {
            UnsupportedType = unsupported,
            Base = element.Binder.Base,
            Inline = document,
            Bound = document is null ? null : Link(document),
            Address = element.Text("src"),
            AddressValue = element.Expression("srcexpr"),
            Mode = document?.Mode ?? mode,
            Fetching = FetchAttributes.Bind(element),
            IsDocumentScope = element.Choice("scope", "dialog", "document") is { } scope ? scope == "document" : null,
            Meaning = meaning,
        };
    }

    // 3.1.1.4, and VoiceXML 2.1, 2: exactly one of src, srcexpr and content.
    private static void CheckSource(ElementBinding element, bool hasContent)
    {
        var sources = new List<string>();
        if (element.Text("src") is not null)
            sources.Add("the attribute \"src\"");
        if (element.Text("srcexpr") is not null)
            sources.Add("the attribute \"srcexpr\"");
        if (hasContent)
            sources.Add("content");
        if (sources.Count != 1)
        {
            element.Diagnostics.Report(
                BindDiagnostics.SourceAndContent,
                element.Element.NameSpan,
                [element.Name, sources.Count == 0 ? "neither an address nor content" : string.Join(" and ", sources)],
                "Give it exactly one of \"src\", \"srcexpr\" and content.");
        }
    }

    // 3.1.1.4: the type tells the format of a grammar in line. Of one that is fetched it is a preference only.
    private static string? UnsupportedTypeOf(ElementBinding element)
    {
        if (element.Element.Attribute("type") is not { } type || IsSupported(type.Value))
            return null;
        element.Diagnostics.Report(
            BindDiagnostics.GrammarType, type.ValueSpan, [type.Value], "Use \"application/srgs+xml\" or \"application/srgs\".");
        return type.Value;
    }

    private static bool IsSupported(string type) => type.Split(';')[0].Trim().ToLowerInvariant() is
        "application/srgs+xml" or "application/srgs" or "application/x-jsgf" or "application/jsgf"
        or "application/xml" or "text/xml" or "text/plain" or "";

    // A grammar that is wrong is a part of the document that is wrong.
    private static GrammarDocument Read(ElementBinding element, GrammarMode mode)
    {
        var document = GrammarDocument.Read(element.Element, element.Diagnostics.Source, new GrammarOptions
        {
            Address = element.Binder.Base,
            Language = element.Text("xml:lang") ?? element.Binder.Language ?? "en-US",
            Mode = mode,
            IsInline = true,
        });
        foreach (var found in document.Diagnostics)
            element.Diagnostics.Add(found);
        return document;
    }

    private static RecognitionGrammar? Link(GrammarDocument document)
    {
        if (!document.IsValid)
            return null;
        var linker = new GrammarLinker(document);
        return linker.Pending.Count == 0 ? linker.Link().Grammar : null;
    }
}
