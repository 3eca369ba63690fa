using System.ComponentModel;
using System.Diagnostics;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Restores;

/// <summary>One <c>npm ci</c>: it takes only what package-lock.json names, compares every package with the lock's hash, and runs none of their scripts.</summary>
internal static class NpmRun
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Installs into <c>node_modules</c> of a folder; what went wrong, or null.</summary>
    internal static Localized? Install(string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", "--fetch-retries=1", "--fetch-timeout=20000"])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(Longest);
            try
            {
                process.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellation.ThrowIfCancellationRequested();
                return new Localized("npm did not answer for two minutes", "npm が2分たっても答えません");
            }

            if (process.ExitCode == 0) return null;
            var said = (error.GetAwaiter().GetResult() + "\n" + output.GetAwaiter().GetResult()).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var first = said.FirstOrDefault(line => !line.StartsWith("npm error code", StringComparison.Ordinal)) ?? "npm ci";
            return new Localized("npm said: " + first, "npm からの知らせ: " + first);
        }
        catch (Win32Exception)
        {
            return new Localized("npm was not found; it comes with Node.js", "npm が見つかりません（Node.js に入っています）");
        }
    }
}
