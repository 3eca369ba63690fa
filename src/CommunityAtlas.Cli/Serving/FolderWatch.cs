namespace CommunityAtlas.Cli.Serving;

/// <summary>Tells when anything below some folders changes: at once where the system reports it, else within two seconds.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string[] _folders;
    private readonly Action _changed;

    internal FolderWatch(IEnumerable<string> folders, Action changed)
    {
        _folders = [.. folders.Where(Directory.Exists)];
        _changed = changed;
        foreach (var folder in _folders) Listen(folder);
    }

    /// <summary>Looks again and again: folders shared with a container or another computer report nothing.</summary>
    internal async Task PollAsync(TimeProvider time, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var known = FolderStamp.Of(_folders);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = FolderStamp.Of(_folders);
            if (now == known) continue;
            known = now;
            _changed();
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private void Listen(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, _) => _changed();
        watcher.Created += (_, _) => _changed();
        watcher.Deleted += (_, _) => _changed();
        watcher.Renamed += (_, _) => _changed();

        // Too many changes at once: what they were is lost, that there were some is not.
        watcher.Error += (_, _) => _changed();
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system has no watches left; looking every two seconds is enough.
            return;
        }
    }
}
