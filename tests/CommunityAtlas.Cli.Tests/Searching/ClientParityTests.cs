using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Searching;

/// <summary>
/// <c>atlas search</c> and the site's own script read the same files and answer alike: the same entries in the same order, the same
/// words missing, scores equal to 1e-6. The script is the one the site publishes, run by Node.js.
/// </summary>
public sealed partial class ClientParityTests
{
    private const double Tolerance = 1e-6;
    private const int Substrings = 200;
    private const int Everything = 1000;

    [NodeFact]
    public async Task The_browsers_reader_answers_as_the_command_does()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Path.Combine(RepositoryRoot.Path, "content"), "content");
        folder.Copy(Path.Combine(RepositoryRoot.Path, "themes", "default"), "themes/default");
        using var terminal = new TestTerminal(folder.Path);
        Assert.True(await terminal.RunAsync("build") == 0, terminal.Error + terminal.Output);
        var queries = Queries().Where(query => query.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(queries.Count > 400, $"only {queries.Count} queries");
        folder.Write("questions.txt", string.Join('\n', queries) + "\n");

        Assert.Equal(0, await terminal.RunAsync("search", "--batch", "questions.txt", "--format", "json", "--top", Everything.ToString(CultureInfo.InvariantCulture)));
        var ours = Answers(terminal.Output);
        var theirs = Answers(await NodeTool.RunAsync("tests/client/answers.js", string.Join('\n', queries), folder.At("_site"), Everything.ToString(CultureInfo.InvariantCulture), "2026-11-21"));

        Assert.Equal(queries.Count, ours.Count);
        Assert.Equal(queries.Count, theirs.Count);
        Assert.All(queries.Zip(ours, theirs).Select(Difference), Assert.Null);
        Assert.True(ours.Count(answer => answer.GetProperty("total").GetInt32() > 0) > queries.Count / 2, "too few queries find anything to prove much");
    }

    // What people ask, what nobody asks, and pieces of the entries themselves, cut anywhere.
    private static IEnumerable<string> Queries()
    {
        var golden = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "golden-queries.yml"));
        foreach (Match ask in Ask().Matches(golden)) yield return ask.Groups["text"].Value.Trim().Trim('"', '\'');
        foreach (var line in File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "client", "parity-queries.txt"))) yield return line;
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "content", "entries"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        uint seed = 20261121;
        for (var i = 0; i < Substrings; i++)
        {
            var text = File.ReadAllText(files[Next(files.Count)]).ReplaceLineEndings("");
            var length = 1 + Next(9);
            var piece = text.Substring(Next(text.Length - length), length).Trim();
            if (piece.Length > 0 && !char.IsSurrogate(piece[0]) && !char.IsSurrogate(piece[^1])) yield return piece;
        }

        int Next(int below)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)below);
        }
    }

    private static string? Difference((string Query, JsonElement Ours, JsonElement Theirs) pair)
    {
        var (ours, theirs) = (Shape(pair.Ours), Shape(pair.Theirs));
        if (ours != theirs) return $"「{pair.Query}」\n  atlas   {ours}\n  browser {theirs}";
        return Scores(pair.Ours).Zip(Scores(pair.Theirs)).Any(scores => !(Math.Abs(scores.First - scores.Second) <= Tolerance)) ? $"「{pair.Query}」: other scores" : null;
    }

    private static string Shape(JsonElement answer) =>
        $"{answer.GetProperty("total")} [{string.Join('|', answer.GetProperty("missing").EnumerateArray())}] {string.Join(' ', answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id")))}";

    private static IEnumerable<double> Scores(JsonElement answer) => answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("score").GetDouble());

    private static List<JsonElement> Answers(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];

    [GeneratedRegex("ask: *(?<text>\"[^\"]*\"|'[^']*'|[^,}\\n]+)")]
    private static partial Regex Ask();
}
