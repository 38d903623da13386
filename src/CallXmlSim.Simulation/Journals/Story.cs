using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// One entry being told: who does it, the words, and rows of names and values below. Entries say only the words;
/// <see cref="Transcript"/> lays them out.
/// </summary>
internal sealed class Story(SecretMask secrets)
{
    private readonly List<TranscriptSegment> _words = [];
    private readonly List<(string Name, TranscriptSegment Value)> _rows = [];

    /// <summary>Who does it; <c>null</c> as long as nothing is told.</summary>
    public string? Teller { get; private set; }

    /// <summary>The sentence, one segment for each thing of its own; blanks between them are not included.</summary>
    public IReadOnlyList<TranscriptSegment> Words => _words;

    /// <summary>What is listed below the sentence.</summary>
    public IReadOnlyList<(string Name, TranscriptSegment Value)> Rows => _rows;

    public Story By(PartyKind party) => By(party switch
    {
        PartyKind.Caller => "caller",
        PartyKind.Script => "script",
        PartyKind.ContactCenter => "contact center",
        PartyKind.FarEnd => "far end",
        PartyKind.Web => "web",
        _ => "network",
    });

    public Story By(string teller)
    {
        Teller = teller;
        return this;
    }

    public Story Plain(string text) => Add(text, TranscriptRole.Plain);

    public Story Speech(string text) => Add(text, TranscriptRole.Speech);

    public Story Key(string text) => Add(text, TranscriptRole.Key);

    public Story Value(string text) => Add(text, TranscriptRole.Value);

    public Story Success(string text) => Add(text, TranscriptRole.Success);

    public Story Warning(string text) => Add(text, TranscriptRole.Warning);

    public Story Error(string text) => Add(text, TranscriptRole.Error);

    public Story Faint(string text) => Add(text, TranscriptRole.Faint);

    public Story Url(Uri url) => Add(secrets.MaskUrl(url), TranscriptRole.Value);

    /// <summary>An HTTP status: good below 400.</summary>
    public Story Status(int status) => Add($"{status}", status < 400 ? TranscriptRole.Success : TranscriptRole.Error);

    public Story Row(string name, string value, TranscriptRole role = TranscriptRole.Value)
    {
        _rows.Add((name, new TranscriptSegment(secrets.MaskField(name, value), role)));
        return this;
    }

    /// <summary>Makes ready for the next entry.</summary>
    public void Clear()
    {
        Teller = null;
        _words.Clear();
        _rows.Clear();
    }

    private Story Add(string text, TranscriptRole role)
    {
        _words.Add(new TranscriptSegment(secrets.Mask(text), role));
        return this;
    }
}
