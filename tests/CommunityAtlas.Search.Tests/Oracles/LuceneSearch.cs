using System.Diagnostics;
using System.Globalization;
using System.Text;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Oracles;

/// <summary>Lucene's own ranking, in the Debian package liblucene4.10-java, asked through tests/oracle/lucene/Search.java.</summary>
internal static class LuceneSearch
{
    private const string Jars = "/usr/share/java";

    private static readonly string[] Needed = ["lucene-analyzers-kuromoji-4.10.4.jar", "lucene-analyzers-common-4.10.4.jar", "lucene-core-4.10.4.jar"];

    public static string? ReasonToSkip { get; } =
        !Directory.Exists(RepositoryRoot.SharedData) ? "The real data (../shared/data) are not beside the checkout."
        : RepositoryRoot.IsContinuousIntegration || Needed.All(j => File.Exists(Path.Combine(Jars, j))) ? null
        : "Lucene 4.10 is not here (Debian: liblucene4.10-java, default-jdk-headless).";

    /// <summary>For each query the best documents (numbers of lines) with their scores, and all that score as the last of them does.</summary>
    /// <param name="documents">Texts; line breaks count as blanks.</param>
    /// <param name="queries">Whether all words are demanded, and the query.</param>
    /// <param name="top">How many are wanted.</param>
    public static IReadOnlyList<IReadOnlyList<(int Document, double Score)>> Ask(
        IEnumerable<string> documents, IReadOnlyCollection<(bool All, string Query)> queries, int top)
    {
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[]
        {
            "-cp", string.Join(':', Needed.Select(j => Path.Combine(Jars, j))),
            Path.Combine(RepositoryRoot.Path, "tests", "oracle", "lucene", "Search.java"), top.ToString(CultureInfo.InvariantCulture),
        }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            // A document without any text would end the list of documents.
            foreach (var document in documents) process.StandardInput.Write(OneLine(document) is { Length: > 0 } line ? line + "\n" : " \n");
            process.StandardInput.Write("\n");
            foreach (var (all, query) in queries) process.StandardInput.Write((all ? "and\t" : "or\t") + OneLine(query) + "\n");
            process.StandardInput.Close();
        });
        var answers = new List<IReadOnlyList<(int, double)>>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            answers.Add([.. line.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(hit => hit.Split(':')).Select(pair =>
                (int.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))]);
        }

        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(queries.Count, answers.Count);
        return answers;
    }

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A test that compares rankings with Lucene over the real data: skipped, visibly, where either is absent; without Lucene it fails in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LuceneAndSharedDataFactAttribute : FactAttribute
{
    public LuceneAndSharedDataFactAttribute() => Skip = LuceneSearch.ReasonToSkip;
}
