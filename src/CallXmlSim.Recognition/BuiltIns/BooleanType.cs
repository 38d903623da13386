namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>Yes or no; the keys are 1 and 2 unless the parameters <c>y</c> and <c>n</c> name others.</summary>
internal sealed class BooleanType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "boolean";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ParameterNames => ["y", "n"];

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters)
    {
        var yes = Key(parameters, "y", "1");
        var no = Key(parameters, "n", "2");
        if (yes == no)
            throw new FormatException($"parameters \"y\" and \"n\" are both \"{yes}\"");
        return mode == GrammarMode.Dtmf
            ? $"$boolean = \"{yes}\" {{true}} | \"{no}\" {{false}};"
            : """
              $boolean = $yes {true} | $no {false};
              $yes = (yes | yeah | yep | yup | sure | okay | ok | true | correct | right | affirmative) [please];
              $no = (no | nope | nah | false | incorrect | wrong | negative | not) [thanks | thank you];
              """;
    }

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags) => new(tags is ["true"], null);

    private static string Key(IReadOnlyDictionary<string, string> parameters, string name, string usual)
    {
        var key = parameters.GetValueOrDefault(name, usual);
        return key.Length == 1 && DtmfDigit.TryParse(key[0], out var digit)
            ? digit.ToString()
            : throw new FormatException($"parameter \"{name}\" must be a key, not \"{key}\"");
    }
}
