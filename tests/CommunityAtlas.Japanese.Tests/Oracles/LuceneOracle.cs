using System.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Oracles;

/// <summary>Lucene's own Kuromoji, in the Debian package liblucene4.10-java, asked through tests/oracle/lucene/Tokens.java.</summary>
internal static class LuceneOracle
{
    private const string Jars = "/usr/share/java";

    private static readonly string[] Needed = ["lucene-analyzers-kuromoji-4.10.4.jar", "lucene-analyzers-common-4.10.4.jar", "lucene-core-4.10.4.jar"];

    public static string? ReasonToSkip { get; } =
        RepositoryRoot.IsContinuousIntegration || Needed.All(j => File.Exists(Path.Combine(Jars, j)))
            ? null
            : "Lucene 4.10 is not here (Debian: liblucene4.10-java, default-jdk-headless).";

    /// <summary>Lucene's answer as lines, read while it is made.</summary>
    public static IEnumerable<string> Ask(string mode, string chain, IEnumerable<string> lines, string? userDictionary = null)
    {
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in new[]
        {
            "-cp", string.Join(':', Needed.Select(j => Path.Combine(Jars, j))),
            Path.Combine(RepositoryRoot.Path, "tests", "oracle", "lucene", "Tokens.java"), mode, chain,
        }) start.ArgumentList.Add(argument);
        if (userDictionary is not null) start.ArgumentList.Add(userDictionary);
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            foreach (var line in lines) process.StandardInput.Write(line + "\n");
            process.StandardInput.Close();
        });
        while (process.StandardOutput.ReadLine() is { } answer) yield return answer;
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        if (process.ExitCode != 0) throw new InvalidOperationException($"the oracle ended with {process.ExitCode}");
    }
}

/// <summary>A test against Lucene: skipped, visibly, where it is absent; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LuceneFactAttribute : FactAttribute
{
    public LuceneFactAttribute() => Skip = LuceneOracle.ReasonToSkip;
}

/// <summary>As <see cref="LuceneFactAttribute"/>, where the real data are needed too.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LuceneAndSharedDataTheoryAttribute : TheoryAttribute
{
    public LuceneAndSharedDataTheoryAttribute() =>
        Skip = Directory.Exists(RepositoryRoot.SharedData) ? LuceneOracle.ReasonToSkip : "The real data (../shared/data) are not beside the checkout.";
}
