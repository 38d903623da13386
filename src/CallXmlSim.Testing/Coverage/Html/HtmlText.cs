using System.Net;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>Writes HTML: mark-up of ours as it is, texts of others escaped.</summary>
internal sealed class HtmlText(TextWriter output)
{
    /// <summary>Mark-up.</summary>
    public HtmlText Raw(string html)
    {
        output.Write(html);
        return this;
    }

    /// <summary>A text, also inside of an attribute in double quotes.</summary>
    public HtmlText Text(string text)
    {
        output.Write(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>A path or URL, which may be broken behind a slash.</summary>
    public HtmlText Path(string path)
    {
        output.Write(WebUtility.HtmlEncode(path).Replace("/", "/<wbr/>", StringComparison.Ordinal));
        return this;
    }
}
