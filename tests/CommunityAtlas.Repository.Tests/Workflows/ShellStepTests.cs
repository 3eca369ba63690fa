using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>The scripts of the workflows, run as GitHub would, on a clean clone.</summary>
public sealed class ShellStepTests : IDisposable
{
    private const string Entry = "content/entries/aozora/aozora-hokenshitsu.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-clone-").FullName;

    private string Clone => Path.Combine(_folder, "clone");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Publishing_works_on_a_clean_clone()
    {
        await MakeClone();
        await RunAll("publish.yml", "build");
        Assert.Contains("https://machi.github.io/chizu/", await File.ReadAllTextAsync(Path.Combine(Clone, "_site", "index.html")));
    }

    [Fact]
    public async Task Checking_works_on_a_clean_clone_and_holds_a_changed_contact()
    {
        await MakeClone();
        var checks = await RunAll("check.yml", "check");
        Assert.True(File.Exists(Path.Combine(Clone, "_preview", "index.html")));
        Assert.DoesNotContain("AT349", checks, StringComparison.Ordinal);

        var steps = await Steps("check.yml", "contact-change");
        var shared = (await Steps("check.yml", "check")).Select(s => s.Script).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["道具を組み立てる", "もとの版を取り出す"], steps.Where(s => shared.Contains(s.Script)).Select(s => s.Name));
        var compare = Assert.Single(steps, s => s.Script.Contains("--contact-changes", StringComparison.Ordinal));
        await ShellSteps.RunAsync(Clone, "bash", "-c", compare.Script);
        Assert.Equal("changed=0\n", await Outputs());

        var file = Path.Combine(Clone, Entry);
        var text = await File.ReadAllTextAsync(file);
        var changed = text.Replace("phone: 044-000-0101", "phone: 044-000-0901", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        await File.WriteAllTextAsync(file, changed);
        var found = await ShellSteps.RunAsync(Clone, "bash", "-c", compare.Script);
        Assert.Equal("changed=1\n", await Outputs());
        Assert.Contains($"::warning file={Entry},line=", found, StringComparison.Ordinal);
        Assert.Contains("AT3492", await File.ReadAllTextAsync(Path.Combine(_folder, "summary.md")), StringComparison.Ordinal);

        // A folder that cannot be compared with must not look like a change without a finding.
        Directory.Delete(Path.Combine(_folder, "before", "content"), recursive: true);
        var (exitCode, output) = await ShellSteps.TryAsync(Clone, new Dictionary<string, string>(), "bash", "-c", compare.Script);
        Assert.Equal(2, exitCode);
        Assert.Contains("AT1006", output, StringComparison.Ordinal);
        Assert.Equal("", await Outputs());
    }

    // The clone as a pull request that has changed nothing yet.
    private async Task MakeClone()
    {
        await ShellSteps.RunAsync(_folder, "git", "clone", "--quiet", "--no-hardlinks", RepositoryRoot.Path, Clone);
        await ShellSteps.RunAsync(Clone, "git", "update-ref", "refs/remotes/origin/main", "HEAD");
    }

    private async Task<IReadOnlyList<ShellStep>> Steps(string workflow, string job) =>
        [.. WorkflowLint.ShellSteps(await File.ReadAllTextAsync(Path.Combine(Clone, ".github", "workflows", workflow))).Where(s => s.Job == job)];

    private async Task<string> RunAll(string workflow, string job)
    {
        var steps = await Steps(workflow, job);

        // The one step that is running already: this test is part of it.
        Assert.Single(steps, IsTestStep);
        var output = "";
        foreach (var step in steps.Where(s => !IsTestStep(s))) output += await ShellSteps.RunAsync(Clone, "bash", "-c", step.Script);
        return output;
    }

    // What the steps have told the job since the last look.
    private async Task<string> Outputs()
    {
        var file = Path.Combine(_folder, "output.txt");
        if (!File.Exists(file)) return "";
        var text = await File.ReadAllTextAsync(file);
        File.Delete(file);
        return text;
    }

    private static bool IsTestStep(ShellStep step) => step.Script.Contains(".ci/run", StringComparison.Ordinal);
}
