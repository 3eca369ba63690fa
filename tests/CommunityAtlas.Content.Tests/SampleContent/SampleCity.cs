using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.SampleContent;

/// <summary>The content that stands in the repository, read once: a fictional city as its volunteers would write it.</summary>
internal static class SampleCity
{
    /// <summary>The day for which the dates of the sample were chosen.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly DiagnosticBag Reading = new();

    /// <summary>All its files.</summary>
    public static ContentFolder Folder { get; } = ContentReader.Read(Path.Combine(RepositoryRoot.Path, "content"), Reading);

    /// <summary>What the builder makes of them.</summary>
    public static CatalogueResult Result { get; } = CatalogueBuilder.Build(Folder, Today);

    /// <summary>What was found while reading and while building.</summary>
    public static IEnumerable<Diagnostic> Diagnostics => Reading.ToSorted().Concat(Result.Diagnostics);

    /// <summary>The catalogue; a test says what is wrong when there is none.</summary>
    public static Catalogue Catalogue => Result.Catalogue ?? throw new InvalidOperationException("The sample content has errors.");

    /// <summary>The front matter, or the whole of a .yml file, of every entry.</summary>
    public static IEnumerable<(string Path, MappingNode Fields)> Written()
    {
        var bag = new DiagnosticBag();
        foreach (var file in Folder.Under("entries/"))
        {
            var (text, firstLine) = file.Path.EndsWith(".md", StringComparison.Ordinal) && FrontMatter.Split(file, bag) is { } parts
                ? (parts.Yaml, parts.YamlFirstLine)
                : (file.Text, 1);
            if (YamlReader.Read(text, file.DisplayPath, firstLine, bag) is MappingNode fields) yield return (file.Path, fields);
        }
    }

    /// <summary>A diagnostic in one line, for a failing test.</summary>
    public static string Print(Diagnostic diagnostic) =>
        $"{diagnostic.Location} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message(DiagnosticLanguage.Japanese)}";
}
