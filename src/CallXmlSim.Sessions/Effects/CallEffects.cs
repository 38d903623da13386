namespace CallXmlSim.Sessions.Effects;

/// <summary>Answer the offered call.</summary>
public sealed record AnswerEffect : SessionEffect
{
    /// <summary>The one instance.</summary>
    public static readonly AnswerEffect Instance = new();
}

/// <summary>Refuse the offered call.</summary>
public sealed record RejectEffect : SessionEffect
{
    /// <summary>The one instance.</summary>
    public static readonly RejectEffect Instance = new();
}

/// <summary>Hang up the session's leg. The session goes on until its <see cref="EndEffect"/>.</summary>
public sealed record HangUpEffect : SessionEffect
{
    /// <summary>The one instance.</summary>
    public static readonly HangUpEffect Instance = new();
}
