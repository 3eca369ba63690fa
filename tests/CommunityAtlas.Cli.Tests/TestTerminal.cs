using CommunityAtlas.Cli.Consoles;

namespace CommunityAtlas.Cli.Tests;

/// <summary>Runs command lines inside the test process and keeps what they print. The clock stands at noon of 2026-11-21 in Japan.</summary>
public sealed class TestTerminal(string workingFolder) : IDisposable
{
    private readonly LockedWriter _output = new() { NewLine = "\n" };
    private readonly LockedWriter _error = new() { NewLine = "\n" };

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public TimeProvider Time { get; init; } = new StoppedClock();

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Terminal Terminal => new()
    {
        Output = _output,
        Error = _error,
        WorkingFolder = workingFolder,
        Environment = name => Environment.GetValueOrDefault(name),
        Time = Time,
        IsInteractive = false,
        NewToken = () => "0123456789abcdef0123456789abcdef",
    };

    /// <summary>Runs and forgets what was printed before.</summary>
    public Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    /// <summary>As above, until cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        _output.Clear();
        _error.Clear();
        return await CommandLine.RunAsync(arguments, Terminal, cancellation);
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
