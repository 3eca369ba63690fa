using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Reports;

public sealed class GitHubReportTests : IDisposable
{
    private static readonly string[] Payloads =
    [
        "::set-output name=x::y", "%0A::error::x", new('`', 40), "<img src=x onerror=alert(1)>", "@everyone", "##[set-env name=PATH]x", "a\r\n::error::b", "x,line=1:y",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Annotations_stand_beside_the_line() => Assert.Equal(
        "::error file=content/entries/aozora/sample.md,line=2,endLine=2,col=17,endColumn=23,title=AT0001 緯度が範囲の外::"
        + "緯度「135.68」は 20〜46 の範囲にありません。%0A緯度と経度が入れかわっていないか見てください。\n"
        + "::warning file=content/entries/aozora/sample.md,line=1,endLine=1,col=7,endColumn=11,title=AT0002 よみがない::"
        + "「あおぞら」によみがありません。%0Aname_kana を書いてください。\n",
        GitHubReport.Annotations(Samples.Three, LanguageChoice.Japanese, path => path));

    [Fact]
    public void Of_two_hundred_findings_the_first_ten_errors_and_warnings_are_annotated()
    {
        var many = Enumerable.Range(0, 100)
            .SelectMany(i => new[] { Samples.Reading.At(new SourceLocation($"w{i:000}.md", 1), "w"), Samples.Latitude.At(new SourceLocation($"e{i:000}.md", 1), "e") })
            .ToArray();
        var lines = GitHubReport.Annotations(many, LanguageChoice.Both, path => path).TrimEnd('\n').Split('\n');
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(20, lines.Length);
        Assert.Contains("e009.md", lines[9], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_value_or_file_name_stays_inside_its_annotation()
    {
        foreach (var payload in Payloads)
        {
            var hostile = Samples.Latitude.At(new SourceLocation(payload + ".md", 1, 1, 3), payload);
            var line = Assert.Single(GitHubReport.Annotations([hostile], LanguageChoice.Both, path => path).TrimEnd('\n').Split('\n'));
            Assert.DoesNotContain('\r', line);
            var properties = line["::error ".Length..line.IndexOf("::", "::error ".Length, StringComparison.Ordinal)];
            Assert.All(properties.Split(','), property => Assert.Matches("^(file|line|endLine|col|endColumn|title)=[^:,\r\n]*$", property));
            Assert.Equal(6, properties.Split(',').Length);
        }
    }

    [Fact]
    public async Task In_the_log_no_line_between_the_fences_is_a_command()
    {
        using var shown = new TestTerminal(_folder.Path);
        shown.Environment["GITHUB_ACTIONS"] = "true";
        foreach (var payload in Payloads)
        {
            var text = GitHubReport.Stopped($"{payload}\n   {payload}\n", "secret");
            var lines = text.Split('\n');
            Assert.Equal("::stop-commands::secret", lines[0]);
            Assert.Equal("::secret::", lines[^2]);
            Assert.DoesNotContain(lines[1..^2], line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        }

        _folder.Write("content/taxonomies/::error::x.yml", "::error::y\n");
        Assert.NotEqual(0, await shown.RunAsync("check"));
        var log = shown.Output.Split('\n');
        Assert.StartsWith("::stop-commands::", log[0], StringComparison.Ordinal);
        var end = Array.IndexOf(log, "::0123456789abcdef0123456789abcdef::");
        Assert.True(end > 0);
        Assert.DoesNotContain(log[1..end], line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain(log[(end + 1)..], line => line.Contains("::", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_summary_everything_contributed_stands_in_a_fence_that_it_cannot_close()
    {
        foreach (var payload in Payloads)
        {
            var hostile = Samples.Latitude.At(new SourceLocation(payload + ".md", 1), payload);
            var summary = GitHubReport.Summary([hostile], own => string.Join('\n', own.Select(d => d.Location.Path + "\n" + d.Message(DiagnosticLanguage.Japanese))), 100_000);
            var lines = summary.Split('\n');
            var open = Array.FindIndex(lines, line => line.StartsWith("```", StringComparison.Ordinal));
            var fence = lines[open][..^"text".Length];
            var close = Array.FindIndex(lines, open + 1, line => line.Trim('`').Length == 0 && line.Length >= fence.Length);
            Assert.All(lines[(close + 1)..], line => Assert.Equal("", line));
            Assert.DoesNotContain(lines[(open + 1)..close], line => line.Contains(fence, StringComparison.Ordinal));
            Assert.DoesNotContain('<', summary);
        }
    }

    [Fact]
    public void A_summary_that_grows_too_large_is_cut_before_a_file_and_says_so()
    {
        var many = Enumerable.Range(0, 200).Select(i => Samples.Latitude.At(new SourceLocation($"f{i:000}.md", 1), "x")).ToArray();
        var summary = GitHubReport.Summary(many, own => own[0].Location.Path + "\n" + new string('あ', 4000), GitHubReport.LargestSummary);
        Assert.InRange(Encoding.UTF8.GetByteCount(summary), GitHubReport.LargestSummary - 20_000, GitHubReport.LargestSummary);
        var shown = Enumerable.Range(0, 200).Count(i => summary.Contains($"f{i:000}.md", StringComparison.Ordinal));
        Assert.Contains($"ここに入りきらなかったもの: {200 - shown} ファイル、{200 - shown} 件。", summary, StringComparison.Ordinal);
        Assert.Equal(2 * shown, summary.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_command_fills_the_summary_file_and_places_paths_in_the_repository()
    {
        _folder.Write("repo/docs/content/taxonomies/kinds.yml", "- {code: [\n");
        using var shown = new TestTerminal(_folder.At("repo/docs"));
        shown.Environment["GITHUB_STEP_SUMMARY"] = _folder.At("summary.md");
        shown.Environment["GITHUB_WORKSPACE"] = _folder.At("repo");
        Assert.Equal(ExitCodes.ContentErrors, await shown.RunAsync("check", "--format", "github"));
        Assert.Contains("::error file=docs/content/taxonomies/kinds.yml,line=", shown.Output, StringComparison.Ordinal);
        var summary = await File.ReadAllTextAsync(_folder.At("summary.md"));
        Assert.StartsWith("## 検査の結果 / Findings\n", summary, StringComparison.Ordinal);
        Assert.Contains("content/taxonomies/kinds.yml(", summary, StringComparison.Ordinal);
    }
}
