using System.Diagnostics;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>Runs programs as the steps of a workflow would run them.</summary>
internal static class ShellSteps
{
    /// <summary>Runs, and gives exit code and everything that was printed.</summary>
    /// <param name="folder">Where it runs; what the runner offers (temporary files, outputs) lies beside it.</param>
    public static async Task<(int ExitCode, string Output)> TryAsync(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var beside = Path.GetDirectoryName(folder)!;
        start.Environment["CI"] = "true";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["GITHUB_REPOSITORY"] = "Machi/chizu";
        start.Environment["GITHUB_REPOSITORY_OWNER"] = "Machi";
        start.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(beside, "summary.md");
        start.Environment["GITHUB_OUTPUT"] = Path.Combine(beside, "output.txt");
        start.Environment["RUNNER_TEMP"] = beside;
        start.Environment["BASE"] = "main";
        start.Environment["BASE_URL"] = "";
        start.Environment["EVENT"] = "push";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        // The test host's own build settings would reach the inner build.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, $"{await output}\n{await error}");
    }

    /// <summary>Runs what must succeed.</summary>
    public static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var (exitCode, output) = await TryAsync(folder, new Dictionary<string, string>(StringComparer.Ordinal), program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }
}
