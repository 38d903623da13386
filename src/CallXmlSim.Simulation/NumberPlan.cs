using CallXmlSim.Sessions;
using CallXmlSim.Simulation.FarEnds;

namespace CallXmlSim.Simulation;

/// <summary>Which telephone number leads where.</summary>
internal sealed class NumberPlan
{
    private readonly Dictionary<string, ICallApplication> _applications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FarEndTurns> _farEnds = new(StringComparer.Ordinal);

    public void Map(string number, ICallApplication application) => _applications[Normalize(number)] = application;

    public void Map(string number, IReadOnlyList<FarEnd> farEnds) => _farEnds[Normalize(number)] = new FarEndTurns(farEnds);

    public ICallApplication? Find(string number) => _applications.GetValueOrDefault(Normalize(number));

    /// <summary>The far end whose turn it is at a number; <c>null</c> when there is none.</summary>
    public FarEnd? NextFarEnd(string number) => _farEnds.GetValueOrDefault(Normalize(number))?.Next();

    /// <summary>The number without the characters that only make it legible, and without the sign of a global number.</summary>
    public static string Normalize(string number)
    {
        if (number.StartsWith('+'))
            number = number[1..];
        foreach (var character in number)
        {
            if (character is ' ' or '-' or '(' or ')' or '.')
                return string.Concat(number.Split([' ', '-', '(', ')', '.']));
        }

        return number;
    }
}
