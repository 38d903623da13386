namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// Digits, one by one. The parameters <c>minlength</c> and <c>maxlength</c> say how many, or <c>length</c> exactly.
/// </summary>
internal sealed class DigitsType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "digits";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ParameterNames => ["minlength", "maxlength", "length"];

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters)
    {
        var exactly = parameters.Count("length");
        var least = parameters.Count("minlength") ?? exactly ?? 1;
        var most = parameters.Count("maxlength") ?? exactly;
        if (least > (most ?? least) || (exactly is not null && (least != exactly || most != exactly)))
            throw new FormatException("the lengths contradict each other");
        var digit = mode == GrammarMode.Dtmf ? KeyRules.Digit : EnglishNumbers.Digit;
        return $"$digits = $digit<{least}-{most}>;\n{digit}";
    }

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags) =>
        BuiltInValue.Of(string.Concat(tags.Select(tag => tag[1..])));
}
