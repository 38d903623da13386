namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>Rules for keys, shared by the types.</summary>
internal static class KeyRules
{
    /// <summary>One digit.</summary>
    public const string Digit =
        "$digit = 0 {#0} | 1 {#1} | 2 {#2} | 3 {#3} | 4 {#4} | 5 {#5} | 6 {#6} | 7 {#7} | 8 {#8} | 9 {#9};";
}
