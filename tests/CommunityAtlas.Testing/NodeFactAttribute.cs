using System.Diagnostics;
using Xunit;

namespace CommunityAtlas.Testing;

/// <summary>A test that asks an independent tool of tests/node_modules: skipped, visibly, where it is absent; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Skips where Node.js or the packages are absent, unless in CI.</summary>
    public NodeFactAttribute()
    {
        if (!NodeTool.IsRestored && !RepositoryRoot.IsContinuousIntegration)
            Skip = "The tools of tests/package.json are not restored (npm ci in tests).";
    }
}

/// <summary>As <see cref="NodeFactAttribute"/>, where the real data are needed too.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeAndSharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips where something is absent; the tools must be there in CI.</summary>
    public NodeAndSharedDataFactAttribute()
    {
        if (!Directory.Exists(RepositoryRoot.SharedData)) Skip = "The real data (../shared/data) are not beside the checkout.";
        else if (!NodeTool.IsRestored && !RepositoryRoot.IsContinuousIntegration)
            Skip = "The tools of tests/package.json are not restored (npm ci in tests).";
    }
}

/// <summary>Runs a script of tests/ with Node.js.</summary>
public static class NodeTool
{
    /// <summary>Whether <c>npm ci</c> has run in tests/.</summary>
    public static bool IsRestored { get; } = Directory.Exists(Path.Combine(RepositoryRoot.Path, "tests", "node_modules", "ajv"));

    /// <summary>Runs a script (path from the repository root) with standard input; gives standard output.</summary>
    /// <exception cref="InvalidOperationException">The script ended with another code than 0; the message holds what it said.</exception>
    public static async Task<string> RunAsync(string script, string standardInput, params string[] arguments)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryRoot.Path,
        };
        start.ArgumentList.Add(Path.Combine(RepositoryRoot.Path, script));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(standardInput);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await error}{await output}");
    }
}
