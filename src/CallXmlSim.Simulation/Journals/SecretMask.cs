using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Keeps secrets, such as Action Request Tokens, out of every rendering of a journal.</summary>
internal sealed class SecretMask
{
    private const string Stars = "********";
    private const string SecretName = "token";

    // A shorter value could be a part of anything; masking it everywhere would make the journal unreadable.
    private const int ShortestSecret = 8;

    private readonly List<string> _secrets = [];

    /// <summary>Masks a value from now on, wherever it stands.</summary>
    public void Add(string secret)
    {
        if (secret.Length >= ShortestSecret && !_secrets.Contains(secret))
            _secrets.Add(secret);
    }

    /// <summary>Masks from now on what a request sends as a token, right or wrong.</summary>
    public void LearnFrom(IReadOnlyList<FetchField> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (IsSecretName(fields[i].Name))
                Add(fields[i].Value);
        }
    }

    /// <summary>A text without the secrets in it.</summary>
    public string Mask(string text)
    {
        foreach (var secret in _secrets)
        {
            if (text.Contains(secret, StringComparison.Ordinal))
                text = text.Replace(secret, Stars, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The value of a named field: a field named <c>token</c> is masked as a whole.</summary>
    public string MaskField(string name, string value) => IsSecretName(name) ? Stars : Mask(value);

    /// <summary>A URL without the secrets in its query.</summary>
    public string MaskUrl(Uri url)
    {
        var text = url.OriginalString;
        var query = text.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return Mask(text);
        var parts = text[(query + 1)..].Split('&');
        for (var i = 0; i < parts.Length; i++)
        {
            var equals = parts[i].IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && IsSecretName(parts[i][..equals]))
                parts[i] = parts[i][..(equals + 1)] + Stars;
        }

        return Mask(text[..(query + 1)] + string.Join('&', parts));
    }

    private static bool IsSecretName(string name) => string.Equals(name, SecretName, StringComparison.OrdinalIgnoreCase);
}
