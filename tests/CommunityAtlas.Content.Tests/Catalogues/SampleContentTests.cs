using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Catalogues;

/// <summary>The sample site of the repository, read from disk as a build reads it.</summary>
public sealed class SampleContentTests
{
    [Fact]
    public void The_sample_site_of_the_repository_becomes_a_catalogue()
    {
        var diagnostics = new DiagnosticBag();
        var folder = ContentReader.Read(Path.Combine(RepositoryRoot.Path, "content"), diagnostics);
        var result = CatalogueBuilder.Build(folder, new DateOnly(2026, 11, 21));

        Assert.Empty(diagnostics.ToSorted().Concat(result.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => $"{d.Location} {d.Id} {d.Message(DiagnosticLanguage.Japanese)}"));
        var catalogue = Assert.IsType<Core.Catalogues.Catalogue>(result.Catalogue);
        Assert.True(catalogue.Site.IsDemo);
        Assert.True(catalogue.Entries.Length >= 60);
        Assert.Equal(8, catalogue.Site.NeedTiles.Length);
        Assert.NotEmpty(catalogue.CrisisLines);
        Assert.NotNull(catalogue.Finder);
        Assert.NotEmpty(catalogue.SpellingGroups);
        Assert.Equal(catalogue.Entries.Select(e => e.Slug), catalogue.Entries.Select(e => e.Slug).Order(StringComparer.Ordinal));
    }
}
