using System.Globalization;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>The clock of <c>Date</c>: the time that the host of the context gives.</summary>
internal sealed class VirtualTimeSystem(ScriptContext context, TimeZoneInfo timeZone) : ITimeSystem
{
    private readonly DefaultTimeSystem _rules = new(timeZone, CultureInfo.InvariantCulture);

    public TimeZoneInfo DefaultTimeZone => timeZone;

    public DateTimeOffset GetUtcNow() => context.Now;

    public TimeSpan GetUtcOffset(long epochMilliseconds) => _rules.GetUtcOffset(epochMilliseconds);

    public bool TryParse(string date, out long epochMilliseconds) => _rules.TryParse(date, out epochMilliseconds);
}
