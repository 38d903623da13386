using System.Collections.Concurrent;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// The grammars that a platform has by itself (VoiceXML 2.0, appendix P), by addresses such as
/// <c>builtin:grammar/boolean</c> for speech and <c>builtin:dtmf/digits?minlength=3;maxlength=5</c> for keys.
/// </summary>
public static class BuiltInGrammars
{
    /// <summary>The scheme of their addresses.</summary>
    public const string Scheme = "builtin";

    private const int MaximumKept = 100;

    private static readonly BuiltInType[] Types =
    [
        new BooleanType(), new DateType(), new DigitsType(), new CurrencyType(), new NumberType(), new PhoneType(),
        new TimeType(),
    ];

    private static readonly ConcurrentDictionary<string, BuiltInLookup> Known = new(StringComparer.Ordinal);

    /// <summary>The names of the types.</summary>
    public static IEnumerable<string> TypeNames => Types.Select(type => type.Name);

    /// <summary>The built-in grammar of an address; <c>null</c> when there is none.</summary>
    public static GrammarDocument? Find(Uri address) => Lookup(address).Grammar;

    /// <summary>The built-in grammar of an address, or the reason why there is none.</summary>
    public static BuiltInLookup Lookup(Uri address)
    {
        var text = address.OriginalString;
        if (Known.TryGetValue(text, out var known))
            return known;
        var found = text.StartsWith(Scheme + ":", StringComparison.OrdinalIgnoreCase)
            ? Build(text[(Scheme.Length + 1)..], text)
            : BuiltInLookup.Unknown($"\"{text}\" is no address of a built-in grammar");
        if (Known.Count < MaximumKept)
            Known.TryAdd(text, found);
        return found;
    }

    /// <summary>The addresses that a field's type stands for: one for speech, one for keys (VoiceXML 2.0, 2.3.1).</summary>
    /// <param name="type">The type with its parameters, such as <c>boolean?y=7;n=9</c>.</param>
    public static (Uri Speech, Uri Keys) AddressesOf(string type) =>
        (new Uri($"{Scheme}:grammar/{type.Trim()}"), new Uri($"{Scheme}:dtmf/{type.Trim()}"));

    private static BuiltInLookup Build(string path, string address)
    {
        var mode = GrammarMode.Voice;
        if (path.StartsWith("grammar/", StringComparison.Ordinal))
            path = path["grammar/".Length..];
        else if (path.StartsWith("dtmf/", StringComparison.Ordinal))
            (mode, path) = (GrammarMode.Dtmf, path["dtmf/".Length..]);
        var name = path.Split('?', 2) is var parts && parts.Length > 0 ? parts[0] : "";
        if (Array.Find(Types, type => type.Name == name) is not { } type)
            return BuiltInLookup.Unknown($"there is no built-in type \"{name}\"");
        try
        {
            var parameters = BuiltInParameters.Read(parts.Length > 1 ? parts[1] : "", type);
            return new BuiltInLookup(type.Build(mode, parameters, address), true, null);
        }
        catch (FormatException fault)
        {
            return new BuiltInLookup(null, true, fault.Message);
        }
    }
}
