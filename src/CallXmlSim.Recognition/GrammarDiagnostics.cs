using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Recognition;

/// <summary>What can be wrong with a recognition grammar.</summary>
internal static class GrammarDiagnostics
{
    internal static readonly DiagnosticDescriptor NotAGrammar = Error(
        "GR3001", "Not a grammar", "\"{0}\" begins no recognition grammar.", "SRGS 1.0, 4");

    internal static readonly DiagnosticDescriptor SyntaxError = Error(
        "GR3002", "Grammar syntax error", "The grammar does not follow its syntax: {0}.", "SRGS 1.0, appendix D");

    internal static readonly DiagnosticDescriptor BadHeader = Error(
        "GR3003", "Malformed grammar header", "The grammar's first line is malformed: {0}.", "SRGS 1.0, 4.1");

    internal static readonly DiagnosticDescriptor MissingVersion = Error(
        "GR3004", "Missing grammar version", "The grammar does not declare its version.", "SRGS 1.0, 4.1");

    internal static readonly DiagnosticDescriptor UnsupportedVersion = Error(
        "GR3005", "Unsupported grammar version", "Version \"{0}\" is not one that can be read: it must be \"1.0\".", "SRGS 1.0, 4.1");

    internal static readonly DiagnosticDescriptor MissingLanguage = Error(
        "GR3006", "Missing grammar language", "A grammar for speech must declare its language.", "SRGS 1.0, 4.5");

    internal static readonly DiagnosticDescriptor UnknownMode = Error(
        "GR3007", "Unknown grammar mode", "\"{0}\" is no mode of a grammar.", "SRGS 1.0, 4.6");

    internal static readonly DiagnosticDescriptor UndefinedRoot = Error(
        "GR3008", "Undefined root rule", "The root rule \"{0}\" is not defined.", "SRGS 1.0, 4.7");

    internal static readonly DiagnosticDescriptor UnknownTagFormat = Warning(
        "GR3009", "Unknown tag format", "\"{0}\" is not a tag format known here: the tags mean nothing.", "SRGS 1.0, 4.8");

    internal static readonly DiagnosticDescriptor BadAddress = Error(
        "GR3010", "Malformed address", "\"{0}\" is no address.", "SRGS 1.0, 2.2.2");

    internal static readonly DiagnosticDescriptor DuplicateRule = Error(
        "GR3011", "Duplicate rule", "Rule \"{0}\" is defined twice.", "SRGS 1.0, 3.1");

    internal static readonly DiagnosticDescriptor ReservedRuleName = Error(
        "GR3012", "Reserved rule name", "\"{0}\" is a rule of every grammar and cannot be defined.", "SRGS 1.0, 2.2.3");

    internal static readonly DiagnosticDescriptor BadRuleName = Error(
        "GR3013", "Illegal rule name", "\"{0}\" cannot name a rule.", "SRGS 1.0, 3.1");

    internal static readonly DiagnosticDescriptor BadScope = Error(
        "GR3014", "Unknown rule scope", "\"{0}\" is no scope of a rule.", "SRGS 1.0, 3.2");

    internal static readonly DiagnosticDescriptor EmptyRule = Error(
        "GR3015", "Empty rule", "Rule \"{0}\" contains nothing.", "SRGS 1.0, 3.1");

    internal static readonly DiagnosticDescriptor UndefinedRule = Error(
        "GR3016", "Undefined rule", "Rule \"{0}\" is not defined in this grammar.", "SRGS 1.0, 2.2.1");

    internal static readonly DiagnosticDescriptor UndefinedForeignRule = Error(
        "GR3017", "Undefined rule of another grammar", "Grammar \"{0}\" defines no rule \"{1}\".", "SRGS 1.0, 2.2.2");

    internal static readonly DiagnosticDescriptor PrivateRule = Error(
        "GR3018", "Private rule of another grammar", "Rule \"{1}\" of grammar \"{0}\" is private.", "SRGS 1.0, 3.2");

    internal static readonly DiagnosticDescriptor NoForeignRoot = Error(
        "GR3019", "No root rule to refer to", "Grammar \"{0}\" has no root rule.", "SRGS 1.0, 2.2.2");

    internal static readonly DiagnosticDescriptor ModeMismatch = Error(
        "GR3020", "Grammar of another mode", "Grammar \"{0}\" is for {1}, this one for {2}.", "SRGS 1.0, 4.6");

    internal static readonly DiagnosticDescriptor Unavailable = Error(
        "GR3021", "Grammar not available", "Grammar \"{0}\" cannot be had: {1}.", "SRGS 1.0, 2.2.2");

    internal static readonly DiagnosticDescriptor InvalidForeignGrammar = Error(
        "GR3022", "Reference to an invalid grammar", "Grammar \"{0}\" has errors of its own.", "SRGS 1.0, 2.2.2");

    internal static readonly DiagnosticDescriptor UnknownElement = Error(
        "GR3023", "Unknown grammar element", "\"{0}\" is no element of a grammar.", "SRGS 1.0, appendix B");

    internal static readonly DiagnosticDescriptor MisplacedElement = Error(
        "GR3024", "Misplaced grammar element", "\"{0}\" cannot stand in \"{1}\".", "SRGS 1.0, appendix B");

    internal static readonly DiagnosticDescriptor MissingAttribute = Error(
        "GR3025", "Missing attribute in a grammar", "\"{0}\" has no attribute \"{1}\".", "SRGS 1.0, appendix B");

    internal static readonly DiagnosticDescriptor MisplacedText = Error(
        "GR3026", "Misplaced text in a grammar", "Text cannot stand directly in \"{0}\".", "SRGS 1.0, appendix B");

    internal static readonly DiagnosticDescriptor UnknownSpecialRule = Error(
        "GR3027", "Unknown special rule", "\"{0}\" is no special rule.", "SRGS 1.0, 2.2.3");

    internal static readonly DiagnosticDescriptor TwoTargets = Error(
        "GR3028", "Reference with two targets", "A reference has either an address or a special rule, not both.", "SRGS 1.0, 2.2");

    internal static readonly DiagnosticDescriptor NoAlternatives = Error(
        "GR3029", "No alternatives", "There is no item to choose from.", "SRGS 1.0, 2.4");

    internal static readonly DiagnosticDescriptor BadWeight = Error(
        "GR3030", "Malformed weight", "\"{0}\" is no weight.", "SRGS 1.0, 2.4.1");

    internal static readonly DiagnosticDescriptor BadRepeat = Error(
        "GR3031", "Malformed repeat", "\"{0}\" does not say how often to repeat.", "SRGS 1.0, 2.5");

    internal static readonly DiagnosticDescriptor BadProbability = Error(
        "GR3032", "Malformed repeat probability", "\"{0}\" is no probability.", "SRGS 1.0, 2.5.1");

    internal static readonly DiagnosticDescriptor UnclosedQuote = Error(
        "GR3033", "Unclosed quote", "The quoted token that begins here has no closing quote.", "SRGS 1.0, 2.1");

    internal static readonly DiagnosticDescriptor NotAKey = Error(
        "GR3034", "Not a key", "\"{0}\" is not a key, and this grammar is for keys.", "SRGS 1.0, appendix E");

    internal static readonly DiagnosticDescriptor TooDeep = Error(
        "GR3035", "Expansions nested too deeply", "Expansions are nested more than {0} deep.");

    internal static readonly DiagnosticDescriptor EndlessReference = Error(
        "GR3036", "Rule that leads to itself", "Rule \"{0}\" leads to itself without any input in between.", "SRGS 1.0, 2.2");

    internal static readonly DiagnosticDescriptor LeftRecursion = Warning(
        "GR3037", "Left recursion", "Rule \"{0}\" begins with itself: many platforms refuse such a grammar.", "SRGS 1.0, 2.2");

    internal static readonly DiagnosticDescriptor EmptyRepeat = Warning(
        "GR3038", "Endless repeat of nothing", "What is repeated without limit can match nothing: that is taken once.", "SRGS 1.0, 2.5");

    internal static readonly DiagnosticDescriptor NeverMatches = Warning(
        "GR3039", "Rule that never matches", "No input can match rule \"{0}\".", "SRGS 1.0, 2.2.3");

    private static DiagnosticDescriptor Error(string id, string title, string message, string reference = "") =>
        new(id, DiagnosticSeverity.Error, title, message, reference);

    private static DiagnosticDescriptor Warning(string id, string title, string message, string reference = "") =>
        new(id, DiagnosticSeverity.Warning, title, message, reference);
}
