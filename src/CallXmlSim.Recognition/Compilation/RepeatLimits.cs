namespace CallXmlSim.Recognition.Compilation;

/// <summary>How often a repeat goes through its rule.</summary>
/// <param name="Rule">The rule that is repeated.</param>
/// <param name="Minimum">The least number of times.</param>
/// <param name="Maximum">The greatest number of times; <see cref="int.MaxValue"/> for any.</param>
/// <param name="PreferFewer">Whether fewer times are likelier than more.</param>
internal readonly record struct RepeatLimits(int Rule, int Minimum, int Maximum, bool PreferFewer)
{
    /// <summary>The count after one more time. Without a maximum nothing above the minimum matters.</summary>
    public int After(int count) => Maximum == int.MaxValue ? Math.Min(count + 1, Minimum) : count + 1;

    /// <summary>
    /// Whether one more time may match nothing: only where the minimum asks for it, so that a repeat of something empty
    /// ends (SRGS 1.0, 2.5).
    /// </summary>
    public bool MayBeEmpty(int count) => count < Minimum;
}
