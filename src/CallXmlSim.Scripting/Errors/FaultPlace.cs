using System.Text.RegularExpressions;
using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>
/// Finds the place of an error more closely than the engine does, which knows the statement: the name that the message
/// speaks of, where it first stands from there on.
/// </summary>
internal static partial class FaultPlace
{
    /// <summary>The offset of the name; that of the statement when the message names none, or the source does not have it.</summary>
    public static int Find(ScriptSource source, string message, int statement)
    {
        var match = Name().Match(message);
        if (!match.Success)
            return statement;
        Node? tree = source is ScriptBlock
            ? SourceReader.ReadScript(source.Text.Content).Tree
            : SourceReader.ReadExpression(source.Text.Content).Tree;
        if (tree is null)
            return statement;
        var search = new NameSearch(match.Groups["variable"].Value, match.Groups["property"].Value, statement);
        search.Visit(tree);
        return search.Found ?? statement;
    }

    [GeneratedRegex(
        """^(?<variable>[\p{L}\p{Nl}$_][\w$]*) is not (defined|declared|a function|a constructor)$|\((reading|setting) '(?<property>.+)'\)$|^Property '(?<property>.+)' of object is not a function$""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    private sealed class NameSearch(string variable, string property, int from) : Acornima.AstVisitor
    {
        public int? Found { get; private set; }

        protected override object? VisitMemberExpression(MemberExpression node)
        {
            Visit(node.Object);
            if (node.Computed)
                Visit(node.Property);
            if (node.Property is Identifier { Name: var name } ? name == property && !node.Computed : IsText(node.Property))
                Note(node.Property.Start);
            return node;
        }

        protected override object? VisitIdentifier(Identifier node)
        {
            if (node.Name == variable)
                Note(node.Start);
            return node;
        }

        // The keys of literals are no variables.
        protected override object? VisitObjectProperty(ObjectProperty node)
        {
            if (node.Computed)
                Visit(node.Key);
            Visit(node.Value);
            return node;
        }

        private bool IsText(Node key) => key is Literal { Value: var value } && value?.ToString() == property;

        private void Note(int offset)
        {
            if (offset >= from && (Found is null || offset < Found))
                Found = offset;
        }
    }
}
