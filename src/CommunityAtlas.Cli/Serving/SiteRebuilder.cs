using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Threading.Channels;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Cli.Restores;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Serving;

/// <summary>Builds in memory again after each change, one build at a time, and tells who listens. Never writes a file.</summary>
internal sealed class SiteRebuilder(Terminal terminal, Func<BuildRequest> request, LanguageChoice language)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly FindingsReport _report = new(terminal, ReportFormat.Text, language);
    private readonly MapRestore _restore = MapRestore.Of(terminal);
    private readonly string _session = terminal.NewToken()[..8];
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile LiveSite _site = LiveSite.Empty;
    private volatile TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _builds;

    /// <summary>What to show now.</summary>
    internal LiveSite Site => _site;

    /// <summary>Completes at the next change of <see cref="Site"/>; ask for it before looking at the site.</summary>
    internal Task News => _news.Task;

    /// <summary>Something on the disk has changed.</summary>
    internal void Wake() => _changes.Writer.TryWrite(true);

    /// <summary>Builds now.</summary>
    internal void Build(CancellationToken cancellation)
    {
        var asked = request();
        var version = string.Create(CultureInfo.InvariantCulture, $"{_session}-{++_builds}");
        var problems = Build(asked, version, cancellation);
        var done = _news;
        _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        done.SetResult();
        Say(problems);
    }

    /// <summary>Builds again whenever woken, after a moment of quiet: editors save in several steps.</summary>
    internal async Task RunAsync(CancellationToken cancellation)
    {
        while (await _changes.Reader.WaitToReadAsync(cancellation))
        {
            while (_changes.Reader.TryRead(out _)) await Task.Delay(Quiet, terminal.Time, cancellation);
            Build(cancellation);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A bug of ours is shown like any problem: the preview must not take the last good site away.")]
    private int Build(BuildRequest asked, string version, CancellationToken cancellation)
    {
        try
        {
            var built = BuiltSite.Build(terminal, asked, NoProgress.Instance, _restore, cancellation);
            var errors = built.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
            _report.Print(errors, built.Content.Sources(terminal));
            _site = built is { Files: { } files, Permalinks: { } permalinks }
                ? LiveSite.Of(version, permalinks.BasePath, files)
                : _site.With(version, errors);
            return errors.Length;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = InternalDiagnostics.Unexpected.At(new SourceLocation("atlas"), exception.GetType().Name);
            UsageReport.Print([problem], language, terminal);
            _site = _site.With(version, [problem]);
            return 1;
        }
    }

    private void Say(int problems)
    {
        var time = terminal.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var words = problems == 0
            ? new Localized($"{time} the site is up to date", $"{time} サイトを作りました")
            : new Localized(
                string.Create(CultureInfo.InvariantCulture, $"{time} errors: {problems}; the site of before is shown"),
                string.Create(CultureInfo.InvariantCulture, $"{time} エラーが {problems} 件あります。ひとつ前のサイトを表示します"));
        terminal.Output.Write(string.Join(" / ", language.Lines(words)) + "\n");
    }

    private sealed class NoProgress : IBuildProgress
    {
        internal static readonly NoProgress Instance = new();

        public void Begin(BuildStep step, int total)
        {
            // A preview is rebuilt in a moment; a bar would only flicker.
        }

        public void Report(int value)
        {
            // As above.
        }
    }
}
