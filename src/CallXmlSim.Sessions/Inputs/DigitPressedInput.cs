using CallXmlSim.Recognition;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>The caller pressed a key.</summary>
/// <param name="Digit">The key.</param>
public sealed record DigitPressedInput(DtmfDigit Digit) : SessionInput;
