namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>Finds the phone channel of a dialled number. A leading <c>+</c> makes no difference.</summary>
internal sealed class ChannelNumbers(IEnumerable<Tenant> tenants)
{
    private readonly Dictionary<string, PhoneChannel> _channels = tenants
        .SelectMany(tenant => tenant.Channels)
        .ToDictionary(channel => Digits(channel.Options.Number), StringComparer.Ordinal);

    public IEnumerable<string> All => _channels.Keys;

    public PhoneChannel? Find(string number) => _channels.GetValueOrDefault(Digits(number));

    public static string Digits(string number) => number.StartsWith('+') ? number[1..] : number;
}
