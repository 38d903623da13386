using CallXmlSim.Sessions;

namespace CallXmlSim.Simulation;

/// <summary>Which telephone number leads where.</summary>
internal sealed class NumberPlan
{
    private readonly Dictionary<string, ICallApplication> _applications = new(StringComparer.Ordinal);

    public void Map(string number, ICallApplication application) => _applications[Normalize(number)] = application;

    public ICallApplication? Find(string number) => _applications.GetValueOrDefault(Normalize(number));

    /// <summary>The number without the characters that only make it legible.</summary>
    public static string Normalize(string number)
    {
        foreach (var character in number)
        {
            if (character is ' ' or '-' or '(' or ')' or '.')
                return string.Concat(number.Split([' ', '-', '(', ')', '.']));
        }

        return number;
    }
}
