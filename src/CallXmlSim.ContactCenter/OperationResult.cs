namespace CallXmlSim.ContactCenter;

/// <summary>Whether an agent could do something at that moment.</summary>
public readonly record struct OperationResult
{
    private OperationResult(string reason) => Reason = reason;

    /// <summary>Why not: one sentence; <c>null</c> when it was done.</summary>
    public string? Reason { get; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Reason is null;

    internal static OperationResult Done => default;

    internal static OperationResult Refused(string reason) => new(reason);
}
