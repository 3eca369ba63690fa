using System.Diagnostics;
using System.Text.Json;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>The first entries of the peers' benchmark, made by ../shared/bench/generate.py and written as ours by entries.py.</summary>
internal sealed class GeneratedEntries
{
    private const int Count = 2000;

    private static readonly Lazy<GeneratedEntries> Own = new(Make);

    private GeneratedEntries(Catalogue catalogue, IReadOnlyDictionary<string, JsonElement> lines) => (Catalogue, Lines) = (catalogue, lines);

    /// <summary>Why they cannot be made here, or null.</summary>
    public static string? ReasonToSkip { get; } =
        !File.Exists(Path.Combine(Generator, "generate.py")) ? "The generator (../shared/bench) is not beside the checkout."
        : RepositoryRoot.IsContinuousIntegration || Directory.Exists("/usr/share/mecab/dic/ipadic") ? null
        : "The generator's vocabulary is not here (Debian: mecab-ipadic).";

    public static GeneratedEntries Instance => Own.Value;

    public Catalogue Catalogue { get; }

    /// <summary>What the generator wrote, by slug.</summary>
    public IReadOnlyDictionary<string, JsonElement> Lines { get; }

    private static string Generator => Path.GetFullPath(Path.Combine(RepositoryRoot.SharedData, "..", "bench"));

    private static GeneratedEntries Make()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.At("entries.jsonl");
        Python(Path.Combine(Generator, "generate.py"), Count.ToString(System.Globalization.CultureInfo.InvariantCulture), folder.At("theirs"), "--jsonl", lines);
        Python(Path.Combine(RepositoryRoot.Path, "tests", "CommunityAtlas.Benchmarks", "entries.py"), lines, folder.Path);
        return new GeneratedEntries(
            SampleContent.Read(folder.At("content")),
            File.ReadLines(lines).Select(line => JsonDocument.Parse(line).RootElement.Clone()).ToDictionary(e => e.GetProperty("id").GetString()!));
    }

    private static void Python(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}: {error}");
    }
}

/// <summary>A test over the generated entries: skipped, visibly, where their generator or its vocabulary is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedEntriesFactAttribute : FactAttribute
{
    public GeneratedEntriesFactAttribute() => Skip = GeneratedEntries.ReasonToSkip;
}

/// <summary>As <see cref="GeneratedEntriesFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedEntriesTheoryAttribute : TheoryAttribute
{
    public GeneratedEntriesTheoryAttribute() => Skip = GeneratedEntries.ReasonToSkip;
}
