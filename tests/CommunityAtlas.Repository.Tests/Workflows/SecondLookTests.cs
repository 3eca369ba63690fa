using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>The step that asks GitHub whether somebody else has looked, run against answers as GitHub gives them.</summary>
public sealed class SecondLookTests : IDisposable
{
    private const string Job = "contact-change";
    private const string StepName = "別の人が確かめたかを見る";
    private const string Label = "連絡先を確認した";

    private const string Without = "連絡先が変わっています。書いた人とは別の人が";
    private const string ByAuthor = "書いた人が自分でつけています";
    private const string TooOld = "あとに、新しい変更が送られました";

    private readonly TemporaryFolder _folder = new();

    private static string Workflow => File.ReadAllText(Path.Combine(WorkflowLintTests.Folder, "check.yml"));

    public void Dispose() => _folder.Dispose();

    // Each event: what, who, which label, hour of the day; the last push was at 10.
    [JqTheory]
    [InlineData("", Without)]
    [InlineData("commented tanaka - 11", Without)]
    [InlineData("labeled tanaka まちがい 11", Without)]
    [InlineData("labeled tanaka 連絡先を確認した 11; unlabeled tanaka 連絡先を確認した 12", Without)]
    [InlineData("labeled sato 連絡先を確認した 11", ByAuthor)]
    [InlineData("labeled tanaka 連絡先を確認した 11; unlabeled sato 連絡先を確認した 12; labeled sato 連絡先を確認した 13", ByAuthor)]
    [InlineData("labeled tanaka 連絡先を確認した 09", TooOld)]
    public async Task The_job_fails_until_another_person_has_looked_at_this_very_change(string events, string words)
    {
        var (exitCode, output) = await Ask(events);
        Assert.Equal(1, exitCode);
        Assert.Contains("::error title=別の人の確認がいります::", output, StringComparison.Ordinal);
        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.Contains($"「{Label}」", output, StringComparison.Ordinal);
        Assert.Matches("%0A[A-Z][A-Za-z ]+", output);
    }

    [JqTheory]
    [InlineData("labeled tanaka 連絡先を確認した 11")]
    [InlineData("labeled tanaka 連絡先を確認した 09; unlabeled tanaka 連絡先を確認した 11; labeled tanaka 連絡先を確認した 12")]
    [InlineData("labeled sato 連絡先を確認した 11; unlabeled sato 連絡先を確認した 12; labeled tanaka 連絡先を確認した 13; unlabeled sato まちがい 14")]
    public async Task The_job_passes_when_another_person_put_the_label_on_last(string events)
    {
        var (exitCode, output) = await Ask(events);
        Assert.True(exitCode == 0, output);
        Assert.Contains("tanaka さんが連絡先を確かめました", output, StringComparison.Ordinal);
        Assert.DoesNotContain("::error", output, StringComparison.Ordinal);
    }

    [JqTheory]
    [InlineData("")]
    public async Task Where_the_fork_is_gone_the_label_alone_counts(string pushedAt)
    {
        var (exitCode, output) = await Ask("labeled tanaka 連絡先を確認した 09", pushedAt);
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task No_answer_from_GitHub_is_no_permission()
    {
        var (exitCode, output) = await Run("echo 'HTTP 502' >&2; return 1", "2026-11-21T10:00:00Z");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("HTTP 502", output, StringComparison.Ordinal);
        Assert.DoesNotContain("確かめました", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_label_is_one_of_the_list_and_set_by_hand()
    {
        Assert.Equal(Label, WorkflowLint.StepEnvironment(Workflow, Job, StepName, "LABEL"));
        var line = Assert.Single(File.ReadLines(Path.Combine(RepositoryRoot.Path, ".github", "labels.yml")), l => l.Contains($"name: {Label},", StringComparison.Ordinal));
        Assert.Contains("hand: true", line, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> Ask(string events, string pushedAt = "2026-11-21T10:00:00Z")
    {
        var timeline = events.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => text.Split(' ')).Select(e => new
        {
            @event = e[0],
            actor = new { login = e[1] },
            label = e[2] == "-" ? null : new { name = e[2], color = "927200" },
            created_at = $"2026-11-21T{e[3]}:30:00Z",
        });
        _folder.Write("timeline.json", JsonSerializer.Serialize(timeline));

        // Only what the step may ask for is answered, and the filter is applied as gh does it: raw texts, one a line.
        const string Answer = """
            [ "$1 $2 $3 $4" = 'api --paginate repos/Machi/chizu/issues/7/timeline --jq' ] || { echo "unexpected: $*" >&2; return 9; }
            [ "$GH_TOKEN" = token ] || return 8
            jq -r "$5" "$TIMELINE"
            """;
        return Run(Answer.ReplaceLineEndings("\n"), pushedAt);
    }

    private Task<(int ExitCode, string Output)> Run(string gh, string pushedAt)
    {
        var step = Assert.Single(WorkflowLint.ShellSteps(Workflow), s => s.Name == StepName);
        Directory.CreateDirectory(_folder.At("work"));
        return ShellSteps.TryAsync(
            _folder.At("work"),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["TIMELINE"] = _folder.At("timeline.json"),
                ["GH_TOKEN"] = "token",
                ["NUMBER"] = "7",
                ["AUTHOR"] = "sato",
                ["PUSHED_AT"] = pushedAt,
                ["LABEL"] = WorkflowLint.StepEnvironment(Workflow, Job, StepName, "LABEL")!,
            },
            "bash", "-c", $"gh() {{\n{gh}\n}}\n{step.Script}");
    }
}
