namespace CallXmlSim.ContactCenter.Identifiers;

/// <summary>The characters that the platform's ids are made of.</summary>
internal static class Alphabets
{
    public const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public const string Hexadecimal = "0123456789abcdef";
}
