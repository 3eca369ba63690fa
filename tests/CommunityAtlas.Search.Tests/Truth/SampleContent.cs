using CommunityAtlas.Content;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>Content folders as catalogues, on the day all these tests live on.</summary>
internal static class SampleContent
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<Catalogue> Own = new(() => Read(Path.Combine(RepositoryRoot.Path, "content")));

    /// <summary>The sample entries of this checkout.</summary>
    public static Catalogue Sample => Own.Value;

    /// <summary>A content folder, which must be without errors.</summary>
    public static Catalogue Read(string folder)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(folder, bag);
        Assert.False(bag.HasErrors);
        var result = CatalogueBuilder.Build(content, Today);
        return result.Catalogue ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}
