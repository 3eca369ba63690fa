using System.Diagnostics;
using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Writing;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Writing;

/// <summary>However a build dies, the output folder is the old site or the new one, byte for byte.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("_site");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("one", 1)]
    [InlineData("one", 67)]
    [InlineData("one", 180)]
    [InlineData("one", -2)]
    [InlineData("two", 1)]
    [InlineData("two", 100)]
    [InlineData("two", -2)]
    public async Task Killed_at_a_chosen_file_the_old_site_stays_and_the_next_build_succeeds(string steps, int death)
    {
        foreach (var generation in new[] { 0, 1, 2 }) Assert.Equal(0, await FinishAsync(steps, generation));
        var old = TemporaryFolder.Fingerprint(Output);
        Assert.NotEqual(0, await FinishAsync(steps, 3, death));
        Assert.Equal(old, TemporaryFolder.Fingerprint(Output));
        Assert.Equal(0, await FinishAsync(steps, 3));
        Assert.Equal(Expected(3), TemporaryFolder.Fingerprint(Output));
    }

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public async Task Killed_at_any_moment_the_site_is_the_old_or_the_new_one(string steps)
    {
        Assert.Equal(0, await FinishAsync(steps, 0));
        var whole = await TimeAsync(steps, 1);
        var random = new Random(20261121);
        var possible = new HashSet<string> { TemporaryFolder.Fingerprint(Output) };
        for (var generation = 2; generation < 14; generation++)
        {
            possible.Add(Expected(generation));
            await KillAsync(steps, generation, whole * random.NextDouble());
            Recover(steps);
            var found = TemporaryFolder.Fingerprint(Output);
            Assert.Contains(found, possible);
            possible = [found];
        }

        Assert.Equal(0, await FinishAsync(steps, 99));
        Assert.Equal(Expected(99), TemporaryFolder.Fingerprint(Output));
    }

    [Fact]
    public async Task Where_folders_can_be_exchanged_a_kill_never_leaves_the_output_missing()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.Equal(0, await FinishAsync("one", 0));
        var random = new Random(7);
        for (var generation = 1; generation < 7; generation++)
        {
            await KillAsync("one", generation, TimeSpan.FromMilliseconds(random.Next(300)));
            Assert.True(Directory.Exists(Output));
        }
    }

    private string Expected(int generation)
    {
        var fresh = _folder.At(string.Create(CultureInfo.InvariantCulture, $"expected{generation}"));
        using (var writer = OutputWriter.Open(fresh, [], new DiagnosticBag())!) Assert.NotNull(writer.Write(Victim.Site(generation), new DiagnosticBag()));
        var fingerprint = TemporaryFolder.Fingerprint(fresh);
        Directory.Delete(fresh, recursive: true);
        return fingerprint;
    }

    private void Recover(string steps)
    {
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(Output, [], findings, steps == "one");
        Assert.Empty(findings.ToSorted());
    }

    private async Task<int> FinishAsync(string steps, int generation, int death = -1)
    {
        using var child = Start(steps, generation, death);
        await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode;
    }

    // From the first word of the child, when it begins to write, to its end.
    private async Task<TimeSpan> TimeAsync(string steps, int generation)
    {
        using var child = Start(steps, generation, death: -1);
        await child.StandardOutput.ReadLineAsync();
        var watch = Stopwatch.StartNew();
        await child.WaitForExitAsync();
        return watch.Elapsed;
    }

    private async Task KillAsync(string steps, int generation, TimeSpan after)
    {
        using var child = Start(steps, generation, death: -1);
        Assert.Equal("writing", await child.StandardOutput.ReadLineAsync());
        await Task.Delay(after);
        child.Kill();
        await child.WaitForExitAsync();
    }

    private Process Start(string steps, int generation, int death)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            typeof(Victim).Assembly.Location, Output, generation.ToString(CultureInfo.InvariantCulture), steps, death.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
