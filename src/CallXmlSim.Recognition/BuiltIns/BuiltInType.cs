using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// One of the built-in types (VoiceXML 2.0, appendix P): its grammars for speech, in English, and for keys, and what their
/// tags mean.
/// </summary>
internal abstract class BuiltInType
{
    /// <summary>The type's name, which is also the name of the grammars' root rule.</summary>
    public abstract string Name { get; }

    /// <summary>The parameters that the type understands.</summary>
    public virtual IReadOnlyList<string> ParameterNames => [];

    /// <summary>The rules of a grammar in the ABNF form, the root first.</summary>
    /// <param name="mode">What it listens to.</param>
    /// <param name="parameters">The parameters, all of known names.</param>
    /// <exception cref="FormatException">A parameter's value cannot be used; the message is a clause without full stop.</exception>
    public abstract string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters);

    /// <summary>The value of the tags that an input passed, in that order.</summary>
    public abstract BuiltInValue Interpret(IReadOnlyList<string> tags);

    /// <summary>The grammar with these parameters.</summary>
    public GrammarDocument Build(GrammarMode mode, IReadOnlyDictionary<string, string> parameters, string address)
    {
        var header = mode == GrammarMode.Dtmf ? "mode dtmf" : "language en-US";
        var text = $"#ABNF 1.0;\n{header};\nroot ${Name};\n{Rules(mode, parameters)}\n";
        return GrammarDocument.Read(
            SourceText.From(text, address), new GrammarOptions { Address = new Uri(address), BuiltInType = this });
    }
}
