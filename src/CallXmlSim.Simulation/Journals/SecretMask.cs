namespace CallXmlSim.Simulation.Journals;

/// <summary>Keeps secrets, such as Action Request Tokens, out of every rendering of a journal.</summary>
internal sealed class SecretMask
{
    public const string Stars = "********";

    private readonly List<string> _secrets = [];

    /// <summary>Whether a request field of that name holds a secret whatever its value.</summary>
    public static bool IsSecretName(string name) => string.Equals(name, "token", StringComparison.OrdinalIgnoreCase);

    /// <summary>Masks a value from now on, wherever it stands.</summary>
    public void Add(string secret)
    {
        if (secret.Length > 0 && !_secrets.Contains(secret))
            _secrets.Add(secret);
    }

    public string Mask(string text)
    {
        foreach (var secret in _secrets)
        {
            if (text.Contains(secret, StringComparison.Ordinal))
                text = text.Replace(secret, Stars, StringComparison.Ordinal);
        }

        return text;
    }
}
