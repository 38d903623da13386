using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>What can be wrong with a scenario file, besides the form of its YAML.</summary>
internal static class ScenarioDiagnostics
{
    public static readonly DiagnosticDescriptor Empty = Error(
        "SIM6101", "Empty scenario file", "There is no scenario in the file.");

    public static readonly DiagnosticDescriptor UnknownStep = Error(
        "SIM6102", "Unknown step", "\"{0}\" is no step of a conversation.");

    public static readonly DiagnosticDescriptor SeveralSteps = Error(
        "SIM6103", "Several steps in one", "This is two steps in one: \"{0}\" and \"{1}\".");

    public static readonly DiagnosticDescriptor StepWithoutValue = Error(
        "SIM6104", "Step without a value", "The step \"{0}\" does not say {1}.");

    public static readonly DiagnosticDescriptor MissingColon = Error(
        "SIM6105", "Step without a colon", "A colon is missing behind \"{0}\".");

    public static readonly DiagnosticDescriptor AfterHangUp = Error(
        "SIM6106", "Step after hanging up", "The caller has hung up, so no step can follow.");

    public static readonly DiagnosticDescriptor BadHangUp = Error(
        "SIM6107", "Unclear time of a hangup", "\"{0}\" does not say when the caller hangs up.");

    public static readonly DiagnosticDescriptor NoKey = Error(
        "SIM6108", "Not a key of a telephone", "There is no key \"{0}\" on a telephone.");

    public static readonly DiagnosticDescriptor BadExpression = Error(
        "SIM6109", "Unusable regular expression", "The regular expression cannot be used: {0}");

    public static readonly DiagnosticDescriptor BlankText = Error(
        "SIM6110", "Blank text", "A blank text is found in everything that is heard.");

    public static readonly DiagnosticDescriptor TooManySteps = Error(
        "SIM6111", "Too many steps", "With all repetitions the conversation has more than {0} steps.");

    public static readonly DiagnosticDescriptor OnlyHeard = Error(
        "SIM6112", "Not something heard", "Only what is heard can come in any order, not \"{0}\".");

    public static readonly DiagnosticDescriptor Exclusive = Error(
        "SIM6120", "Keys that exclude one another", "\"{0}\" and \"{1}\" exclude one another.");

    public static readonly DiagnosticDescriptor OutOfBounds = Error(
        "SIM6121", "Path out of bounds", "The path \"{0}\" leads out of the work tree.");

    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "SIM6122", "File too large", "The file \"{0}\" is larger than {1}.");

    public static readonly DiagnosticDescriptor BadRequest = Error(
        "SIM6123", "Not a request", "\"{0}\" is neither a URL nor a method and a URL.");

    public static readonly DiagnosticDescriptor NameTwice = Error(
        "SIM6124", "Name used twice", "There are two scenarios \"{0}\" in this file.");

    public static readonly DiagnosticDescriptor EmptyPart = Error(
        "SIM6125", "Nothing in it", "There is nothing in \"{0}\".");

    public static readonly DiagnosticDescriptor NoAudio = Error(
        "SIM6126", "No audio", "\"{0}\" cannot be played: {1}.");

    public static readonly DiagnosticDescriptor Blank = Error(
        "SIM6127", "Blank value", "There is nothing but blanks in {0}.");

    public static readonly DiagnosticDescriptor RowLength = Error(
        "SIM6130", "Row of another length", "The row has {0}, but the table has {1}.");

    public static readonly DiagnosticDescriptor ColumnTwice = Error(
        "SIM6131", "Column used twice", "There are two columns \"{0}\".");

    public static readonly DiagnosticDescriptor UnusedColumn = Warning(
        "SIM6132", "Unused column", "No part of the scenario uses the column \"{0}\".");

    public static readonly DiagnosticDescriptor NearColumn = Warning(
        "SIM6133", "Unknown column", "\"<{0}>\" stands for itself, since the table has no such column.");

    public static readonly DiagnosticDescriptor BadDuration = Error(
        "SIM6140", "Unclear duration", "\"{0}\" does not say how long the call lasts.");

    public static readonly DiagnosticDescriptor BadDiagnostic = Error(
        "SIM6141", "Unclear diagnostic", "\"{0}\" names no diagnostic.");

    public static readonly DiagnosticDescriptor NoContactCenter = Error(
        "SIM6142", "No contact center", "Without a contact center nothing can be expected of \"{0}\".");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Error, title, message);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Warning, title, message);
}
