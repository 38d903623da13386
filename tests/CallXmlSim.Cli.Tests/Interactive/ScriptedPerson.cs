using CallXmlSim.Cli.Interactive;

namespace CallXmlSim.Cli.Tests.Interactive;

/// <summary>
/// A person at the terminal whose real time passes at once: a timer runs out when it is made, unless a key that is waited
/// for comes before, which is typed then.
/// </summary>
internal sealed class ScriptedPerson(bool isTyped, params (double Seconds, char Key)[] keys) : TimeProvider, IKeySource
{
    private readonly TaskCompletionSource<char?>[] _typed = [.. keys.Select(_ => new TaskCompletionSource<char?>())];
    private TimeSpan _now;
    private int _nextToType;
    private int _nextToRead;

    public bool IsTyped => isTyped;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public Task<char?> ReadAsync(CancellationToken cancel) =>
        _nextToRead < _typed.Length ? _typed[_nextToRead++].Task
        : isTyped ? Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => (char?)null, TaskScheduler.Default)
        : Task.FromResult<char?>(null);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var due = _now + dueTime;
        var isRead = _nextToRead > _nextToType;
        if (isRead && TimeSpan.FromSeconds(keys[_nextToType].Seconds) is var typed && typed <= due)
        {
            _now = typed > _now ? typed : _now;
            _typed[_nextToType].SetResult(keys[_nextToType].Key);
            _nextToType++;
        }
        else
        {
            _now = due;
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new FiredTimer();
    }

    private sealed class FiredTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
