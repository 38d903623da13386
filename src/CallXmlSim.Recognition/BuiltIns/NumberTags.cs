using System.Globalization;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>Adds up the tags of <see cref="EnglishNumbers"/>.</summary>
internal sealed class NumberTags
{
    private long _total;
    private long _group;

    /// <summary>The number so far.</summary>
    public long Value => _total + _group;

    /// <summary>Takes a tag; <c>false</c> when it is none of a number.</summary>
    public bool Take(string tag)
    {
        switch (tag)
        {
            case "h":
                _group *= 100;
                return true;
            case "k":
                _total += _group * 1000;
                _group = 0;
                return true;
            case "m":
                _total += _group * 1_000_000;
                _group = 0;
                return true;
        }

        var isNumber = int.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        _group += number;
        return isNumber;
    }

    /// <summary>The number so far, and a new beginning.</summary>
    public long Finish()
    {
        var value = Value;
        (_total, _group) = (0, 0);
        return value;
    }
}
