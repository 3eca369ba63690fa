using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>What others say of .github: actionlint, and the published schemas of its files.</summary>
public sealed class IndependentJudgeTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    [NodeFact]
    public async Task Actionlint_has_no_complaint() =>
        Assert.Equal([], await Actionlint(WorkflowLintTests.FileNames().Select(n => new TextFile(n, File.ReadAllText(Path.Combine(WorkflowLintTests.Folder, n))))));

    [NodeFact]
    public async Task Actionlint_finds_what_is_planted()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(WorkflowLintTests.Folder, "check.yml"));
        var bad = text.Replace("timeout-minutes", "timeout-minute", StringComparison.Ordinal).Replace("contents: read", "content: read", StringComparison.Ordinal);

        // Both faults, in both jobs.
        Assert.Equal(4, (await Actionlint([new TextFile("check.yml", bad)])).Count);
    }

    [NodeAndSharedDataFact]
    public Task Workflows_fit_their_schema() => FitsSchema("github-workflow.json", WorkflowLintTests.Folder, "*.yml");

    [NodeAndSharedDataFact]
    public Task Issue_forms_fit_their_schema() => FitsSchema("github-issue-forms.json", Folder("ISSUE_TEMPLATE"), "", "new-entry.yml", "correction.yml");

    [NodeAndSharedDataFact]
    public Task The_issue_chooser_fits_its_schema() => FitsSchema("github-issue-config.json", Folder("ISSUE_TEMPLATE"), "config.yml");

    [NodeAndSharedDataFact]
    public Task Dependabot_settings_fit_their_schema() => FitsSchema("dependabot-2.0.json", Folder("."), "dependabot.yml");

    [NodeAndSharedDataFact]
    public async Task The_schemas_refuse_what_is_wrong()
    {
        Assert.NotEmpty((await Validate("github-workflow.json", [new TextFile("a", "on: push\njobs: {a: {steps: []}}")]))[0].Errors);
        Assert.NotEmpty((await Validate("github-issue-forms.json", [new TextFile("a", "name: a\ndescription: b")]))[0].Errors);
    }

    private static string Folder(string name) => Path.Combine(RepositoryRoot.Path, ".github", name);

    private static async Task FitsSchema(string schema, string folder, string pattern, params string[] names)
    {
        var files = (names.Length > 0 ? names.Select(n => Path.Combine(folder, n)) : Directory.EnumerateFiles(folder, pattern))
            .Select(f => new TextFile(Path.GetFileName(f), File.ReadAllText(f))).ToList();
        Assert.NotEmpty(files);
        Assert.All(await Validate(schema, files), a => Assert.Equal([], a.Errors));
    }

    private static async Task<IReadOnlyList<SchemaAnswer>> Validate(string schema, IEnumerable<TextFile> files) =>
        JsonSerializer.Deserialize<List<SchemaAnswer>>(
            await NodeTool.RunAsync("tests/oracle/yaml-schema.mjs", JsonSerializer.Serialize(files, Camel), Path.Combine(RepositoryRoot.SharedData, "suites", "schemastore", "schemas", schema)),
            Camel)!;

    private static async Task<IReadOnlyList<Complaint>> Actionlint(IEnumerable<TextFile> files) =>
        JsonSerializer.Deserialize<List<Complaint>>(await NodeTool.RunAsync("tests/oracle/actionlint.mjs", JsonSerializer.Serialize(files, Camel)), Camel)!;

    private sealed record TextFile(string Name, string Text);

    private sealed record Complaint(string Name, int Line, int Column, string Message);

    private sealed record SchemaAnswer(string Name, string[] Errors);
}
