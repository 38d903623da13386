using System.Globalization;

namespace CallXmlSim.ContactCenter.Identifiers;

/// <summary>
/// The platform's ids other than Call-IDs, in the forms its documentation shows (External IVR API reference, 4.9
/// and 5.2). Each follows from the seed and a number, so that an id can be made when it is first asked for.
/// </summary>
internal sealed class PlatformIds(ContactCenterOptions options)
{
    public string Interaction(int number, TimeSpan createdAt, string tenant)
    {
        var letters = Letters(stackalloc char[25], Alphabets.LettersAndDigits, Purpose.InteractionId, number);
        return string.Create(
            CultureInfo.InvariantCulture, $"int-{Milliseconds(createdAt):x}-{letters}-phone-00-{tenant}");
    }

    public string Agent(int tenant, int number) =>
        $"ag{Letters(stackalloc char[21], Alphabets.LettersAndDigits, Purpose.AgentId, ((long)tenant << 32) | (uint)number)}";

    public string Token(int number) =>
        Letters(stackalloc char[32], Alphabets.Hexadecimal, Purpose.Token, number).ToString();

    /// <summary>A virtual time as milliseconds since 1970.</summary>
    public long Milliseconds(TimeSpan time) => (options.StartTime + time).ToUnixTimeMilliseconds();

    private ReadOnlySpan<char> Letters(Span<char> letters, string alphabet, Purpose purpose, long number)
    {
        SeededNumbers.Fill(letters, alphabet, SeededNumbers.Of(options.Seed, purpose, (ulong)number));
        return letters;
    }
}
