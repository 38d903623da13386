using System.Globalization;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>The parameters behind the question mark, such as <c>minlength=3;maxlength=5</c>.</summary>
internal static class BuiltInParameters
{
    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">One is unknown, given twice, or no parameter at all.</exception>
    public static Dictionary<string, string> Read(string text, BuiltInType type)
    {
        var parameters = new Dictionary<string, string>();
        foreach (var part in text.Split([';', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [var name, var value])
                throw new FormatException($"\"{part}\" is no parameter");
            if (!type.ParameterNames.Contains(name))
                throw new FormatException(Unknown(name, type));
            if (!parameters.TryAdd(name, value))
                throw new FormatException($"parameter \"{name}\" is given twice");
        }

        return parameters;
    }

    /// <summary>A count from 1 to 1000, or <c>null</c> when the parameter is not given.</summary>
    public static int? Count(this IReadOnlyDictionary<string, string> parameters, string name)
    {
        if (!parameters.TryGetValue(name, out var value))
            return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1000
            ? count
            : throw new FormatException($"parameter \"{name}\" must be a number from 1 to 1000, not \"{value}\"");
    }

    private static string Unknown(string name, BuiltInType type) =>
        NearestName.Find(name, type.ParameterNames) is { } near ? $"there is no parameter \"{name}\"; did you mean \"{near}\""
        : type.ParameterNames.Count == 0 ? $"type \"{type.Name}\" has no parameters, but \"{name}\" is given"
        : $"type \"{type.Name}\" has no parameter \"{name}\"";
}
