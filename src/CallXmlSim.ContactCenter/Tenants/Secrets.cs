using System.Collections;

namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>Every token there is or was, in the order they came up: what must not be shown anywhere.</summary>
internal sealed class Secrets : IReadOnlyCollection<string>
{
    public const string Mask = "********";

    private readonly List<string> _secrets = [];

    public int Count => _secrets.Count;

    public void Add(string secret)
    {
        if (!_secrets.Contains(secret))
            _secrets.Add(secret);
    }

    /// <summary>The text with a mask in place of every secret in it.</summary>
    public string MaskIn(string text)
    {
        foreach (var secret in _secrets)
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        return text;
    }

    public IEnumerator<string> GetEnumerator() => _secrets.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
