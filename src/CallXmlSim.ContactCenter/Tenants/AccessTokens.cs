namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>A tenant's two tokens, and those they replaced (External IVR API reference, 5.2).</summary>
internal sealed class AccessTokens(string actionRequest, string dataRequest)
{
    private readonly List<string> _former = [];

    /// <summary>The Action Request Token: for acting.</summary>
    public string ActionRequest { get; private set; } = actionRequest;

    /// <summary>The Data Request Token: for reading.</summary>
    public string DataRequest { get; private set; } = dataRequest;

    /// <summary>Replaces the Action Request Token at once; a token that comes back is no longer a former one.</summary>
    public void ReplaceActionRequest(string token)
    {
        _former.Add(ActionRequest);
        ActionRequest = token;
        _former.Remove(token);
    }

    /// <summary>Replaces the Data Request Token at once.</summary>
    public void ReplaceDataRequest(string token) => DataRequest = token;

    /// <summary>Whether it was the Action Request Token once.</summary>
    public bool IsFormerActionRequest(ReadOnlySpan<char> token)
    {
        foreach (var former in _former)
        {
            if (token.SequenceEqual(former))
                return true;
        }

        return false;
    }
}
