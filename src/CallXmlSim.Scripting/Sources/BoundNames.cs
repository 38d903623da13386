using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>The names that a declaration binds (ECMA-262, 8.2.1: BoundNames).</summary>
internal static class BoundNames
{
    public static IEnumerable<string> Of(VariableDeclaration declaration) =>
        declaration.Declarations.SelectMany(declarator => Of(declarator.Id));

    private static IEnumerable<string> Of(Node? pattern) => pattern switch
    {
        Identifier id => [id.Name],
        AssignmentPattern assignment => Of(assignment.Left),
        RestElement rest => Of(rest.Argument),
        ArrayPattern array => array.Elements.SelectMany(Of),
        ObjectPattern properties => properties.Properties.SelectMany(property => Of(property is Property named ? named.Value : property)),
        _ => [],
    };
}
