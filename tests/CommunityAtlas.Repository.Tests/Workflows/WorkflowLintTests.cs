using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>.github keeps its own rules, and every rule is able to find what it is for.</summary>
public sealed class WorkflowLintTests
{
    private const string Good = """
        name: 検査
        on: {pull_request: }
        permissions: {}
        concurrency: {group: check, cancel-in-progress: true}
        jobs:
          check:
            name: 検査
            runs-on: ubuntu-24.04
            timeout-minutes: 20
            permissions:
              contents: read # to check out
            steps:
              - name: 取り出す
                uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with:
                  persist-credentials: false
              - name: しらべる
                run: |
                  set -euo pipefail
                  echo ok
        """;

    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        foreach (var file in FileNames()) data.Add(file);
        return data;
    }

    internal static IEnumerable<string> FileNames() =>
        Directory.EnumerateFiles(Folder, "*.yml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    internal static string Folder => Path.Combine(RepositoryRoot.Path, ".github", "workflows");

    [Fact]
    public void The_three_workflows_are_there() => Assert.Equal(["check.yml", "freshness.yml", "publish.yml"], FileNames());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_breaks_no_rule(string file) => Assert.Equal([], WorkflowLint.Findings(file, File.ReadAllText(Path.Combine(Folder, file))));

    [Fact]
    public void A_good_workflow_has_no_finding() => Assert.Equal([], WorkflowLint.Findings("check.yml", Good));

    [Theory]
    [InlineData("pin", "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "actions/checkout@v7")]
    [InlineData("pin", "# v7.0.1", "# v7.0.2")]
    [InlineData("pin", "actions/checkout@3d3c42e5", "somebody/checkout@3d3c42e5")]
    [InlineData("trigger", "pull_request: ", "pull_request_target: ")]
    [InlineData("trigger", "{pull_request: }", "{workflow_run: {workflows: [a]}}")]
    [InlineData("schedule", "{pull_request: }", "{schedule: [{cron: '1 1 * * *'}]}")]
    [InlineData("permissions", "permissions: {}", "permissions: read-all")]
    [InlineData("permissions", "contents: read #", "contents: write #")]
    [InlineData("permissions", "read # to check out", "read")]
    [InlineData("runner", "ubuntu-24.04", "ubuntu-latest")]
    [InlineData("runner", "ubuntu-24.04", "self-hosted")]
    [InlineData("timeout", "    timeout-minutes: 20\n", "")]
    [InlineData("checkout", "persist-credentials: false", "persist-credentials: true")]
    [InlineData("injection", "echo ok", "echo ${{ github.event.issue.title }}")]
    [InlineData("injection", "echo ok", "echo ${{ inputs.name }}")]
    [InlineData("shell", "set -euo pipefail", "set -u")]
    [InlineData("name", "- name: しらべる\n        run", "- run")]
    [InlineData("concurrency", "concurrency: {group: check, cancel-in-progress: true}\n", "")]
    public void A_planted_fault_is_found(string rule, string good, string bad)
    {
        var planted = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Good, planted);
        Assert.Contains(WorkflowLint.Findings("check.yml", planted), f => f.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cache", "        with:\n          global-json-file: global.json", "        with:\n          global-json-file: global.json\n          cache: true")]
    [InlineData("deploy", "if: github.ref == 'refs/heads/main'", "if: always()")]
    [InlineData("deploy", "name: github-pages", "name: pages")]
    public void A_fault_in_publishing_is_found(string rule, string good, string bad)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "publish.yml"));
        var planted = text.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(text, planted);
        Assert.Contains(WorkflowLint.Findings("publish.yml", planted), f => f.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contact", "if: github.event_name == 'pull_request'\n    runs-on", "if: always()\n    runs-on")]
    [InlineData("contact", "fetch-depth: 0", "fetch-depth: 1")]
    [InlineData("contact", "--contact-changes", "")]
    [InlineData("permissions", "pull-requests: read", "pull-requests: write")]
    [InlineData("permissions", "read # to see who put the label on the pull request", "read")]
    public void A_fault_in_the_second_look_is_found(string rule, string good, string bad)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "check.yml"));
        var planted = text.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(text, planted);
        Assert.Contains(WorkflowLint.Findings("check.yml", planted), f => f.StartsWith(rule + ":", StringComparison.Ordinal));
    }
}
