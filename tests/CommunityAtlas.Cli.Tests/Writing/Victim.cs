using System.Diagnostics;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Writing;

namespace CommunityAtlas.Cli.Tests.Writing;

/// <summary>A process that writes a site and may kill itself at a chosen file, as if the power button had been pressed.</summary>
internal static class Victim
{
    internal const int FileCount = 200;

    /// <summary>Arguments: output folder, generation, whether folders may be exchanged in one step, file at which to die (or -1 for never, -2 in the audit).</summary>
    internal static int Run(string[] arguments)
    {
        var generation = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var death = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(arguments[0], [], findings, inOneStep: arguments[2] == "one");
        if (writer is null) return 2;
        Console.Out.WriteLine("writing");
        Console.Out.Flush();
        writer.Write(Site(generation), findings, (_, _) => DieIf(death == -2), new Countdown(death));
        return findings.HasErrors ? 1 : 0;
    }

    /// <summary>A third of the files differ between generations, some exist only in even ones.</summary>
    internal static OutputSet Site(int generation) => new([.. Enumerable.Range(0, FileCount)
        .Where(i => i % 10 != 0 || generation % 2 == 0)
        .Select(i => new OutputFile(
            string.Create(CultureInfo.InvariantCulture, $"places/p{i:000}/index.html"),
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{i}: {(i % 3 == 0 ? generation : 0)} {new string('あ', 1000 + i)}")),
            "victim"))]);

    private static void DieIf(bool now)
    {
        if (!now) return;
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private sealed class Countdown(int death) : IProgress<int>
    {
        private int _files;

        public void Report(int value) => DieIf(Interlocked.Increment(ref _files) == death);
    }
}
