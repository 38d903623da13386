using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Interactive;

/// <summary>Turns characters into what a caller does: keys are touch tones, <c>h</c> hangs up, the rest is ignored.</summary>
/// <param name="keys">Where the characters come from.</param>
/// <param name="caller">The caller who does it.</param>
internal sealed class PersonAtTerminal(IKeySource keys, VirtualCaller caller)
{
    private Task<char?>? _reading;
    private DtmfDigit? _held;

    /// <summary>Whether nothing more will come.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Completes when there is something to <see cref="Act"/> on.</summary>
    public Task WaitAsync(CancellationToken cancel) =>
        HasLeft || _held is not null ? Task.Delay(Timeout.Infinite, cancel) : _reading ??= keys.ReadAsync(cancel);

    /// <summary>Does what was typed, as far as its time has come.</summary>
    public void Act()
    {
        if (_reading is { IsCompletedSuccessfully: true } read)
        {
            _reading = null;
            Take(read.Result);
        }

        if (_held is { } key && (keys.IsTyped || caller.ListenedFor.HasFlag(ListenModes.Dtmf)))
        {
            _held = null;
            caller.Press(key);
        }
    }

    private void Take(char? character)
    {
        if (character is null)
            HasLeft = true;
        else if (character is 'h' or 'H')
            caller.HangUp();
        else if (character is (>= '0' and <= '9') or '*' or '#')
            _held = DtmfDigit.Parse(character.Value);
    }
}
