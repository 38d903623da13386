using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Recordings;

/// <summary>Where a recording goes (CallXML 3.0 reference, 7.7): the attribute <c>value</c> of <c>recordaudio</c>.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Text">The file's or the variable's name; empty for a URL.</param>
/// <param name="Url">The URL; <c>null</c> for a name.</param>
internal readonly record struct RecordingDestination(RecordingDestinationKind Kind, string Text, Uri? Url)
{
    /// <summary>
    /// A URL by its scheme; a variable if the text can be the name of one, since file names have an extension; else a file.
    /// </summary>
    public static bool TryParse(string text, out RecordingDestination destination)
    {
        var value = text.Trim();
        destination = default;
        if (Uri.TryCreate(value, UriKind.Absolute, out var url))
        {
            destination = url.Scheme switch
            {
                "mailto" or "ftp" => new RecordingDestination(RecordingDestinationKind.Delivery, "", url),
                "http" or "https" => new RecordingDestination(RecordingDestinationKind.Upload, "", url),
                _ => default,
            };
            if (destination.Url is not null)
                return true;
        }

        if (VariableName.IsValid(value) && !value.Contains('.'))
            destination = new RecordingDestination(RecordingDestinationKind.Variable, value, null);
        else if (RecordingName.IsValid(value))
            destination = new RecordingDestination(RecordingDestinationKind.File, value, null);
        else
            return false;
        return true;
    }
}

/// <summary>Kinds of places that a recording goes to.</summary>
internal enum RecordingDestinationKind
{
    /// <summary>Kept under a file name.</summary>
    File,

    /// <summary>Kept under a name that is found for it; its URL is put into a variable.</summary>
    Variable,

    /// <summary>Mailed, or transferred by FTP.</summary>
    Delivery,

    /// <summary>Posted to a server.</summary>
    Upload,
}
