namespace CallXmlSim.Simulation.Journals;

/// <summary>The names of enumeration members in JSON: camel case, several flags joined by <c>+</c>.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Of(value);

    private static class Cache<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Known = [];

        public static string Of(T value)
        {
            lock (Known)
            {
                if (!Known.TryGetValue(value, out var name))
                    Known[value] = name = Make(value.ToString());
                return name;
            }
        }

        private static string Make(string members) => string.Join(
            '+',
            members.Split(", ").Select(member => char.ToLowerInvariant(member[0]) + member[1..]));
    }
}
