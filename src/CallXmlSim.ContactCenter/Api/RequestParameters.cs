using System.Text;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// The parameters of one request, decoded. The characters of all names and values lie in one buffer, which is used again
/// for the next request: spans are good until then.
/// </summary>
internal sealed class RequestParameters
{
    private const int RetainedCharacters = 16 * 1024;

    private static readonly string[] Documented = ["tenant", "token", "sip_id", "action", "param", "extIvrData"];

    private readonly List<Entry> _entries = [];
    private readonly int[] _documented = new int[Documented.Length];
    private char[] _text = new char[1024];
    private int _length;

    private readonly record struct Entry(int Start, int NameLength, int ValueLength);

    /// <summary>The documented names.</summary>
    public static IReadOnlyList<string> Names => Documented;

    /// <summary>The number of parameters, repeated and unknown ones included.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether there is more than each documented parameter at most once.</summary>
    public bool HasOddities { get; private set; }

    /// <summary>The value of a documented parameter; empty if it is missing. Of a repeated one the last counts.</summary>
    public ReadOnlySpan<char> this[RequestParameter parameter] =>
        IndexOf(parameter) is >= 0 and var index ? Value(index) : default;

    public static string NameOf(RequestParameter parameter) => Documented[(int)parameter];

    /// <summary>Where a documented parameter stands among all; -1 if it is missing.</summary>
    public int IndexOf(RequestParameter parameter) => _documented[(int)parameter];

    public ReadOnlySpan<char> Name(int index) => _text.AsSpan(_entries[index].Start, _entries[index].NameLength);

    public ReadOnlySpan<char> Value(int index) =>
        _text.AsSpan(_entries[index].Start + _entries[index].NameLength, _entries[index].ValueLength);

    public void Clear()
    {
        _entries.Clear();
        _documented.AsSpan().Fill(-1);
        _length = 0;
        HasOddities = false;
        if (_text.Length > RetainedCharacters)
            _text = new char[RetainedCharacters];
    }

    /// <summary>Adds a parameter, given in UTF-8; ill-formed sequences become U+FFFD.</summary>
    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        var start = _length;
        var nameLength = Append(name);
        _entries.Add(new Entry(start, nameLength, Append(value)));
        var known = IndexAmongDocumented(Name(Count - 1));
        if (known < 0 || _documented[known] >= 0)
            HasOddities = true;
        if (known >= 0)
            _documented[known] = Count - 1;
    }

    // Names are case-sensitive.
    private static int IndexAmongDocumented(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Documented.Length; i++)
        {
            if (name.SequenceEqual(Documented[i]))
                return i;
        }

        return -1;
    }

    private int Append(ReadOnlySpan<byte> utf8)
    {
        if (_text.Length - _length < utf8.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + utf8.Length));
        var length = Encoding.UTF8.GetChars(utf8, _text.AsSpan(_length));
        _length += length;
        return length;
    }
}
