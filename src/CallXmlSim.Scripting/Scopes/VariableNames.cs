using System.Buffers;
using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>Names that a variable may have: the identifiers of ECMAScript (ECMA-262, 12.7) that are not reserved.</summary>
public static class VariableNames
{
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create(" \t\r\n/()");

    /// <summary>Whether a variable may have this name; one with a dot in it may not (VoiceXML 2.0, 5.3.1).</summary>
    public static bool IsLegal(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny(NeverInNames))
            return false;
        var (tree, _) = SourceReader.ReadExpression(name);
        return tree is Identifier { Name: not "undefined" } identifier && identifier.Name == name;
    }
}
