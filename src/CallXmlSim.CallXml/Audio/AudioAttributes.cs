using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Audio;

/// <summary>
/// How an element plays audio files (CallXML 3.0 reference, 2.15, 2.18, 2.20, 2.22): bound by
/// <c>ElementBinding.Audio()</c> from the attributes of <see cref="Names"/>, with <c>value</c> read by the element itself.
/// <list type="bullet">
/// <item>One file (<c>playaudio</c>, <c>menu</c>, <c>inputdigits</c>): <see cref="TryMakeFile"/> with the value.</item>
/// <item>A list of files and texts (<c>prompt</c>): <see cref="TryMakeList"/> with the value.</item>
/// </list>
/// The segments go to <c>session.Play</c>. A file that cannot be had is replaced by <c>say</c>; without that,
/// <c>ProgramNode.PromptsFailed</c> is called, which raises <c>error:telephony</c>.
/// </summary>
/// <param name="say">What is spoken instead of a file that cannot be had; <c>null</c> for nothing.</param>
/// <param name="format">The media type; <c>null</c> when it shows from the file.</param>
/// <param name="voice">The voice for what is spoken; <c>null</c> for the default.</param>
/// <param name="cache">Whether files come from the cache; <c>null</c> when their headers decide.</param>
internal sealed class AudioAttributes(TextTemplate? say, TextTemplate? format, TextTemplate? voice, CacheAttribute? cache)
{
    /// <summary>The attributes that an element must accept for it, besides <c>value</c>.</summary>
    public static readonly string[] Names = ["cache", "format", "say", "text"];

    /// <summary>Whether something is spoken in place of the file, which need not be named then.</summary>
    public bool HasText => say is not null;

    /// <summary>The voice for what is spoken; <c>null</c> for the default.</summary>
    public TextTemplate? Voice => voice;

    /// <summary>Makes the prompt of one file; without a file name, of the text alone.</summary>
    /// <returns>Whether there is one; else <paramref name="failure"/> is to be returned at once.</returns>
    public bool TryMakeFile(
        CallXmlSession session, string file, [NotNullWhen(true)] out IReadOnlyList<PromptSegment>? segments, out Progress failure)
    {
        segments = null;
        failure = default;
        if (file.Length == 0 && say is not null)
        {
            segments = Spoken(session, say.Evaluate(session));
            return true;
        }

        if (!TryReadCaching(session, out var caching, out failure))
            return false;
        if (!DocumentUrl.TryResolve(session, file, out var url))
        {
            failure = session.RaiseError(ErrorType.Document, $"\"{file}\" is no URL");
            return false;
        }

        segments = [Audio(session, url, caching, say is null ? null : Spoken(session, say.Evaluate(session)))];
        return true;
    }

    /// <summary>As <see cref="TryMakeFile"/>, but neither a file nor a text need be there: nothing is played then.</summary>
    public bool TryMakeFileOrText(
        CallXmlSession session, string file, out IReadOnlyList<PromptSegment> segments, out Progress failure)
    {
        segments = [];
        failure = default;
        var name = file.Trim();
        return (name.Length == 0 && !HasText) || TryMakeFile(session, name, out segments!, out failure);
    }

    /// <summary>Makes the prompts of a comma-separated list, each item a file or a text (2.22).</summary>
    /// <returns>Whether there are any; else <paramref name="failure"/> is to be returned at once.</returns>
    public bool TryMakeList(
        CallXmlSession session, string list, [NotNullWhen(true)] out IReadOnlyList<PromptSegment>? segments, out Progress failure)
    {
        segments = null;
        if (!TryReadCaching(session, out var caching, out failure))
            return false;
        var all = new List<PromptSegment>();
        foreach (var item in ListText.Split(list))
        {
            var kind = PromptItem.KindOf(item);
            var path = kind == PromptItemKind.PerhapsFile ? $"{item}.wav" : item;
            if (kind == PromptItemKind.Text || !DocumentUrl.TryResolve(session, path, out var url))
                all.AddRange(Spoken(session, item));
            else if (kind == PromptItemKind.PerhapsFile)
                all.Add(Audio(session, url, caching, Spoken(session, item)) with { IsGuess = true });
            else
                all.Add(Audio(session, url, caching, say is null ? null : Spoken(session, say.Evaluate(session))));
        }

        segments = all;
        return true;
    }

    private AudioSegment Audio(
        CallXmlSession session, Uri url, FetchCaching? caching, IReadOnlyList<PromptSegment>? fallback) => new(url)
        {
            Fallback = fallback,
            Caching = caching,
            MediaType = format?.Evaluate(session).Trim() ?? "",
        };

    private PromptSegment[] Spoken(CallXmlSession session, string text) =>
        SpokenPrompt.Of(session, text, voice);

    private bool TryReadCaching(CallXmlSession session, out FetchCaching? caching, out Progress failure)
    {
        caching = null;
        failure = default;
        return cache is null || cache.TryRead(session, out caching, out failure);
    }
}
