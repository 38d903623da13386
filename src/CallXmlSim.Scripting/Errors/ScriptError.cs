namespace CallXmlSim.Scripting;

/// <summary>What went wrong in a script. In VoiceXML every one of them is <c>error.semantic</c> (VoiceXML 2.0, 5.2.6).</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="Message">What happened, without place, such as <c>total is not declared</c>.</param>
/// <param name="Source">The source that was run.</param>
/// <param name="Offset">
/// Where in the text of <paramref name="Source"/>, in UTF-16 code units from its start; 0 when it happened in a function of
/// another source, or when the place is not known.
/// </param>
public sealed record ScriptError(ScriptErrorKind Kind, string Message, ScriptSource Source, int Offset)
{
    /// <summary>How many characters of the text the place has: those of a name, or one.</summary>
    public int Length
    {
        get
        {
            var rest = Source.Text.Content.AsSpan(Math.Min(Offset, Source.Text.Length));
            var length = 0;
            while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] is '_' or '$'))
                length++;
            return Math.Max(1, length);
        }
    }

    /// <summary>The message with line and column of the place inside the source.</summary>
    public override string ToString() => $"{Source.Text.Name}:{Source.Text.PositionOf(Offset)}: {Message}";
}
