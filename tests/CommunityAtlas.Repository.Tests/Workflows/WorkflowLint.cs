using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>The rules every workflow keeps; each finding starts with its rule's name. A pure function of a file's name and text.</summary>
internal static partial class WorkflowLint
{
    // Pinned actions: the commit of the release, looked up once. Newer ones arrive through Dependabot together with this table.
    private static readonly HashSet<string> Pins = new(StringComparer.Ordinal)
    {
        "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0",
        "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
        "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0",
        "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0",
        "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
    };

    private const string ContactJob = "contact-change";

    private static readonly Dictionary<string, string[]> Permissions = new(StringComparer.Ordinal)
    {
        ["check.yml/check"] = ["contents: read"],
        ["check.yml/contact-change"] = ["contents: read", "pull-requests: read"],
        ["publish.yml/build"] = ["contents: read"],
        ["publish.yml/deploy"] = ["id-token: write", "pages: write"],
        ["freshness.yml/rebuild"] = ["contents: read", "id-token: write", "pages: write"],
    };

    public static IReadOnlyList<string> Findings(string file, string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var lines = text.Split('\n');
        var findings = new List<string>();
        findings.AddRange(PinFindings(lines));
        findings.AddRange(TriggerFindings(file, root, text));
        findings.AddRange(PermissionFindings(file, root, lines));
        foreach (var (key, value) in Map(root, "jobs").Children)
            findings.AddRange(JobFindings(file, ((YamlScalarNode)key).Value!, (YamlMappingNode)value));
        if (file == "publish.yml") findings.AddRange(PublishFindings(root, text));
        if (file == "check.yml" && Find(Map(root, "jobs"), ContactJob) is YamlMappingNode contact) findings.AddRange(ContactFindings(contact));
        return findings;
    }

    /// <summary>The value a step gives an environment variable; null when there is no such step or variable.</summary>
    public static string? StepEnvironment(string text, string job, string step, string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var jobs = Map((YamlMappingNode)stream.Documents[0].RootNode, "jobs");
        return Find(jobs, job) is YamlMappingNode found && Steps(found).FirstOrDefault(s => Text(s, "name") == step) is { } one && Find(one, "env") is YamlMappingNode env
            ? Text(env, name)
            : null;
    }

    /// <summary>The shell steps of a workflow: job, step name, script.</summary>
    public static IEnumerable<ShellStep> ShellSteps(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        foreach (var (job, value) in Map((YamlMappingNode)stream.Documents[0].RootNode, "jobs").Children)
        {
            foreach (var step in Steps((YamlMappingNode)value))
            {
                if (Text(step, "run") is { } run) yield return new ShellStep(((YamlScalarNode)job).Value!, Text(step, "name") ?? "", run);
            }
        }
    }

    private static IEnumerable<string> PinFindings(string[] lines) =>
        from line in lines
        let match = Uses().Match(line)
        where match.Success
        let used = match.Groups[1].Value.Trim()
        where used != "./.github/workflows/publish.yml" && !Pins.Contains(used)
        select "pin: " + used;

    private static IEnumerable<string> TriggerFindings(string file, YamlMappingNode root, string text)
    {
        if (text.Contains("pull_request_target", StringComparison.Ordinal)) yield return "trigger: pull_request_target";
        if (text.Contains("workflow_run", StringComparison.Ordinal)) yield return "trigger: workflow_run";
        if (text.Contains("secrets: inherit", StringComparison.Ordinal)) yield return "secrets: inherit";
        if (text.Contains("self-hosted", StringComparison.Ordinal)) yield return "runner: self-hosted";
        if (!root.Children.ContainsKey(new YamlScalarNode("name"))) yield return "name: the workflow has none";
        if (!root.Children.ContainsKey(new YamlScalarNode("concurrency"))) yield return "concurrency: missing";
        if (file != "freshness.yml" && Find(root, "on") is YamlMappingNode on && on.Children.ContainsKey(new YamlScalarNode("schedule")))
            yield return "schedule: belongs into freshness.yml alone";
    }

    private static IEnumerable<string> PermissionFindings(string file, YamlMappingNode root, string[] lines)
    {
        if (Find(root, "permissions") is not YamlMappingNode { Children.Count: 0 }) yield return "permissions: the top level must be {}";
        foreach (var (key, value) in Map(root, "jobs").Children)
        {
            var id = $"{file}/{((YamlScalarNode)key).Value}";
            var given = Find((YamlMappingNode)value, "permissions") is YamlMappingNode map
                ? map.Children.Select(p => $"{p.Key}: {p.Value}").Order(StringComparer.Ordinal).ToArray()
                : null;
            if (given is null) yield return $"permissions: {id} states none";
            else if (!Permissions.TryGetValue(id, out var wanted) || !given.SequenceEqual(wanted)) yield return $"permissions: {id} has {string.Join(", ", given)}";
        }

        foreach (var line in lines.Where(l => WriteScope().IsMatch(l) && !l.Contains('#', StringComparison.Ordinal)))
            yield return "permissions: no reason beside " + line.Trim();
    }

    private static IEnumerable<string> JobFindings(string file, string id, YamlMappingNode job)
    {
        var isCall = Text(job, "uses") is not null;
        if (Text(job, "name") is null) yield return $"name: job {id} has none";
        if (isCall) yield break;
        if (Text(job, "timeout-minutes") is null) yield return $"timeout: job {id} has none";
        if (Text(job, "runs-on") != "ubuntu-24.04") yield return $"runner: job {id} runs on {Text(job, "runs-on")}";
        foreach (var step in Steps(job))
        {
            var uses = Text(step, "uses");
            if (Text(step, "name") is null) yield return $"name: a step of {id} has none";
            if (uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true
                && (Find(step, "with") is not YamlMappingNode with || Text(with, "persist-credentials") != "false"))
                yield return $"checkout: {file}/{id} keeps its credentials";
            if (Text(step, "run") is not { } run) continue;
            if (Expression().IsMatch(run)) yield return $"injection: a step of {id} puts an expression into its script";
            if (!run.StartsWith("set -euo pipefail", StringComparison.Ordinal)) yield return $"shell: a step of {id} goes on after a failure";
        }
    }

    private static IEnumerable<string> PublishFindings(YamlMappingNode root, string text)
    {
        if (text.Contains("actions/cache", StringComparison.Ordinal) || CacheInput().IsMatch(text)) yield return "cache: publishing must not read one";
        var deploy = Find(Map(root, "jobs"), "deploy") as YamlMappingNode;
        if (deploy is null || Text(deploy, "if")?.Contains("github.ref == 'refs/heads/main'", StringComparison.Ordinal) != true)
            yield return "deploy: not held to main";
        if (deploy is null || Find(deploy, "environment") is not YamlMappingNode environment || Text(environment, "name") != "github-pages")
            yield return "deploy: no environment";
    }

    // Without the whole history there is no merge base; without the if, every push to main would fail for want of a pull request.
    private static IEnumerable<string> ContactFindings(YamlMappingNode job)
    {
        if (Text(job, "if") != "github.event_name == 'pull_request'") yield return "contact: not held to pull requests";
        if (!Steps(job).Any(s => Find(s, "with") is YamlMappingNode with && Text(with, "fetch-depth") == "0")) yield return "contact: no history to compare with";
        if (!Steps(job).Any(s => Text(s, "run")?.Contains("--contact-changes", StringComparison.Ordinal) == true)) yield return "contact: nothing is compared";
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) =>
        Find(job, "steps") is YamlSequenceNode steps ? steps.Children.OfType<YamlMappingNode>() : [];

    private static YamlNode? Find(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static YamlMappingNode Map(YamlMappingNode map, string key) =>
        Find(map, key) as YamlMappingNode ?? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"no {key}"));

    private static string? Text(YamlMappingNode map, string key) => (Find(map, key) as YamlScalarNode)?.Value;

    [GeneratedRegex(@"^\s*-?\s*uses:\s*(.+)$")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s+[a-z-]+: (write|read)\b")]
    private static partial Regex WriteScope();

    [GeneratedRegex(@"\$\{\{")]
    private static partial Regex Expression();

    [GeneratedRegex(@"^\s+cache:", RegexOptions.Multiline)]
    private static partial Regex CacheInput();
}

/// <summary>A step that runs a script.</summary>
internal sealed record ShellStep(string Job, string Name, string Script);
