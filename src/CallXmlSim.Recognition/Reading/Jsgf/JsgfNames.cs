using Antlr4.Runtime.Tree;

namespace CallXmlSim.Recognition.Reading.Jsgf;

/// <summary>
/// What names of rules mean in a grammar (JSGF 1.0, 2.2, 2.4): a rule of the grammar itself, or an imported one. A grammar
/// of another name is a file of that name beside this one, with the same extension; packages are no folders here.
/// </summary>
internal sealed class JsgfNames(string grammar, string file)
{
    private const string Extension = ".jsgf";

    private readonly HashSet<string> _defined = [];
    private readonly List<(string Grammar, string Rule)> _imports = [];

    /// <summary>The name between the brackets of a reference.</summary>
    public static string Inside(ITerminalNode reference) => reference.GetText()[1..^1].Trim();

    /// <summary>Imports a rule, or with <c>*</c> all of a grammar.</summary>
    public void Import(string name) => _imports.Add(Split(name));

    /// <summary>A rule of this grammar.</summary>
    public void Define(string name) => _defined.Add(name);

    /// <summary>The address of the grammar that a name's rule stands in, and the rule; no address for this grammar.</summary>
    public (string? Address, string Rule) Find(string name)
    {
        if (_defined.Contains(name))
            return (null, name);
        var (package, rule) = Split(name);
        if (package.Length > 0)
            return (package == grammar || package == Last(grammar) ? null : AddressOf(package), rule);
        foreach (var import in _imports)
        {
            if (import.Rule == name)
                return (AddressOf(import.Grammar), name);
        }

        var whole = _imports.Find(import => import.Rule == "*");
        return (whole.Grammar is null ? null : AddressOf(whole.Grammar), name);
    }

    private string AddressOf(string package)
    {
        var extension = Path.GetExtension(file.Split('?', '#')[0]);
        return Last(package) + (extension.Length > 0 ? extension : Extension);
    }

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static (string Grammar, string Rule) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? ("", name) : (name[..dot], name[(dot + 1)..]);
    }
}
