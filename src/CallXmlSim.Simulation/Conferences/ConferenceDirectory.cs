using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CallXmlSim.Simulation.Conferences;

/// <summary>The conferences of a simulation. One that was created lasts, with or without parties.</summary>
internal sealed class ConferenceDirectory(World world)
{
    private readonly Dictionary<string, Conference> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conference> _byId = new(StringComparer.Ordinal);
    private int _made;

    /// <summary>The conference of a name, created if there is none.</summary>
    public Conference FindOrCreate(string name, out bool isNew)
    {
        isNew = !_byName.TryGetValue(name, out var conference);
        if (isNew)
        {
            _byName[name] = conference = Create();
            _byId[conference.Id] = conference;
        }

        return conference!;
    }

    /// <summary>A conference that nobody can find: the connection of some sessions.</summary>
    public Conference Create() => new(world, string.Create(CultureInfo.InvariantCulture, $"conference-{++_made}"));

    public bool TryFind(string id, [NotNullWhen(true)] out Conference? conference) =>
        _byId.TryGetValue(id, out conference);
}
