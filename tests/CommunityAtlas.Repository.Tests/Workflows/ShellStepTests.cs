using System.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>The scripts of the workflows, run as GitHub would, on a clean clone.</summary>
public sealed class ShellStepTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-clone-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("check.yml", "check", "_preview")]
    [InlineData("publish.yml", "build", "_site")]
    public async Task The_scripts_of_a_workflow_work_on_a_clean_clone(string workflow, string job, string site)
    {
        var clone = Path.Combine(_folder, "clone");
        await Run(_folder, "git", "clone", "--quiet", "--no-hardlinks", RepositoryRoot.Path, clone);
        var steps = WorkflowLint.ShellSteps(await File.ReadAllTextAsync(Path.Combine(clone, ".github", "workflows", workflow)))
            .Where(s => s.Job == job).ToList();

        // The one step that is running already: this test is part of it.
        Assert.Single(steps, IsTestStep);
        foreach (var step in steps.Where(s => !IsTestStep(s))) await Run(clone, "bash", "-c", step.Script);

        Assert.True(File.Exists(Path.Combine(clone, site, "index.html")));
        var home = await File.ReadAllTextAsync(Path.Combine(clone, site, "index.html"));
        if (workflow == "publish.yml") Assert.Contains("https://machi.github.io/chizu/", home);
    }

    private static bool IsTestStep(ShellStep step) => step.Script.Contains(".ci/run", StringComparison.Ordinal);

    private static async Task Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "true";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["GITHUB_REPOSITORY"] = "Machi/chizu";
        start.Environment["GITHUB_REPOSITORY_OWNER"] = "Machi";
        start.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(Path.GetDirectoryName(folder)!, "summary.md");
        start.Environment["BASE_URL"] = "";
        start.Environment["EVENT"] = "push";

        // The test host's own build settings would reach the inner build.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await error}");
    }
}
