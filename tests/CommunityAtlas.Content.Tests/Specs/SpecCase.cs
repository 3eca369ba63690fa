using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Content.Changes;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;
using YamlDotNet.RepresentationModel;

namespace CommunityAtlas.Content.Tests.Specs;

/// <summary>One case of tests/specs: files laid over those of tests/specs/base, and every diagnostic that must come of them.</summary>
/// <param name="Origin">The spec file, from tests/specs.</param>
/// <param name="Files">Path from the content root to text.</param>
/// <param name="Before">The entries of an earlier version, to compare with; null when there is no comparison.</param>
/// <param name="Without">Base files that are not there in this case.</param>
/// <param name="Diagnostics">As written: <c>[severity ]id place</c>.</param>
public sealed record SpecCase(
    string Origin,
    string Name,
    DateOnly Today,
    bool IsScheduledBuild,
    bool HasBase,
    ImmutableDictionary<string, string> Files,
    ImmutableDictionary<string, string>? Before,
    ImmutableArray<string> Without,
    ImmutableArray<string> Diagnostics)
{
    /// <summary>The day of a case that names none.</summary>
    public static readonly DateOnly UsualDay = new(2026, 11, 21);

    private static readonly string[] Keys = ["name", "today", "scheduled_build", "base", "files", "before", "without", "diagnostics"];

    private static readonly string Root = Path.Combine(RepositoryRoot.Path, "tests", "specs");

    /// <summary>All cases of all spec files.</summary>
    public static ImmutableArray<SpecCase> ReadAll() =>
        [.. Directory.EnumerateFiles(Root, "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("base/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)];

    /// <summary>The folder the case describes.</summary>
    public ContentFolder ToFolder()
    {
        var files = HasBase ? BaseFiles() : new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Without)
        {
            if (!files.Remove(path)) throw new InvalidOperationException($"{this}: there is no base file {path} to leave out.");
        }

        foreach (var (path, text) in Files) files[path] = text;
        return new ContentFolder(files.Select(f => new ContentFile(f.Key, f.Key, f.Value)));
    }

    /// <summary>Every diagnostic of the folder, and of the comparison if there is one; null for the catalogue when there is an error.</summary>
    public CatalogueResult Run()
    {
        var folder = ToFolder();
        var result = CatalogueBuilder.Build(folder, Today, IsScheduledBuild);
        if (Before is null) return result;
        var earlier = new EarlierContent(new ContentFolder(Before.Select(f => new ContentFile(f.Key, f.Key, f.Value))), []);
        return result with { Diagnostics = [.. result.Diagnostics, .. EntryChanges.Find(earlier, folder, new SourceLocation("entries"))] };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Origin}: {Name}";

    /// <summary>The files of tests/specs/base by their paths from the content root.</summary>
    public static Dictionary<string, string> BaseFiles()
    {
        var folder = Path.Combine(Root, "base");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => File.ReadAllText(path).ReplaceLineEndings("\n"),
            StringComparer.Ordinal);
    }

    private static IEnumerable<SpecCase> Read(string origin)
    {
        using var text = new StreamReader(Path.Combine(Root, origin));
        var stream = new YamlStream();
        stream.Load(text);
        foreach (var node in ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>()) yield return ReadCase(origin, node);
    }

    private static SpecCase ReadCase(string origin, YamlMappingNode node)
    {
        var unknown = node.Children.Keys.Select(k => k.ToString()).Except(Keys, StringComparer.Ordinal).ToArray();
        if (unknown.Length > 0) throw new InvalidOperationException($"{origin}: a spec has no key {string.Join(", ", unknown)}.");
        return new SpecCase(
            origin,
            Text(node, "name") ?? throw new InvalidOperationException($"{origin}: a spec needs a name."),
            Text(node, "today") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : UsualDay,
            Text(node, "scheduled_build") == "yes",
            Text(node, "base") != "none",
            FileTexts(node, "files") ?? ImmutableDictionary<string, string>.Empty,
            FileTexts(node, "before"),
            Texts(node, "without"),
            Texts(node, "diagnostics"));
    }

    private static ImmutableDictionary<string, string>? FileTexts(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var files)
            ? ((YamlMappingNode)files).Children.ToImmutableDictionary(f => f.Key.ToString(), f => ((YamlScalarNode)f.Value).Value ?? "", StringComparer.Ordinal)
            : null;

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static ImmutableArray<string> Texts(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? [.. ((YamlSequenceNode)value).Children.Select(c => ((YamlScalarNode)c).Value ?? "")] : [];
}
