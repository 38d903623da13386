using System.Threading.Channels;

namespace CallXmlSim.Cli.Interactive;

/// <summary>Characters from standard input: as typed without Enter at a terminal, or out of a pipe.</summary>
internal sealed class ConsoleKeys : IKeySource
{
    private readonly Channel<char> _characters = Channel.CreateUnbounded<char>();

    private ConsoleKeys(bool isTyped) => IsTyped = isTyped;

    /// <inheritdoc/>
    public bool IsTyped { get; }

    /// <summary>Begins to read standard input, which blocks a thread of its own.</summary>
    public static ConsoleKeys Open()
    {
        var keys = new ConsoleKeys(isTyped: !Console.IsInputRedirected);
        new Thread(keys.Pump) { IsBackground = true, Name = "Keys" }.Start();
        return keys;
    }

    /// <inheritdoc/>
    public async Task<char?> ReadAsync(CancellationToken cancel)
    {
        while (await _characters.Reader.WaitToReadAsync(cancel))
        {
            if (_characters.Reader.TryRead(out var character))
                return character;
        }

        return null;
    }

    private void Pump()
    {
        while (Next() is { } character)
            _characters.Writer.TryWrite(character);
        _characters.Writer.Complete();
    }

    private char? Next()
    {
        if (IsTyped)
            return Console.ReadKey(intercept: true).KeyChar;
        var next = Console.In.Read();
        return next < 0 ? null : (char)next;
    }
}
