using CommunityAtlas.Content;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Words;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>The sample site of this repository in every language it has.</summary>
public sealed class SampleLanguageTests
{
    private static readonly Lazy<(Catalogue Catalogue, BuiltSite Site)> Sample = new(Build);

    [Fact]
    public void Every_kanji_of_its_easy_pages_can_be_read() => LanguageChecks.Easy(Sample.Value.Site);

    [Fact]
    public void Every_Japanese_run_of_its_English_pages_is_marked() => LanguageChecks.Foreign(Sample.Value.Site, "en");

    [Fact]
    public void No_word_is_without_a_reading_and_no_link_leads_nowhere() => Assert.Empty(Sample.Value.Site.Diagnostics.ToSorted());

    [Fact]
    public void Kinds_needs_audiences_and_crisis_lines_have_English_names()
    {
        var english = BuiltSite.ReadTheme(FictionalCity.ThemeFolder).Languages.Single(l => l.Language.Tag == "en").Language;
        var (catalogue, _) = Sample.Value;
        string[] keys =
        [
            .. catalogue.Taxonomies.Kinds.Terms.Select(k => "kind." + k.Code),
            .. catalogue.Taxonomies.Needs.Terms.Select(n => "need." + n.Code),
            .. catalogue.Taxonomies.Audiences.Terms.Select(a => "audience." + a.Code),
            .. catalogue.CrisisLines.SelectMany(c => new[] { $"crisis.{c.Id}.name", $"crisis.{c.Id}.when" }),
        ];
        Assert.All(keys, key => Assert.NotNull(english.Find(key)));
    }

    private static (Catalogue Catalogue, BuiltSite Site) Build()
    {
        var today = FictionalCity.Today;
        var reading = new DiagnosticBag();
        var content = ContentReader.Read(Path.Combine(RepositoryRoot.Path, "content"), reading, "content");
        var catalogue = CatalogueBuilder.Build(content, today).Catalogue!;
        return (catalogue, BuiltSite.Of(catalogue, new BuildOptions(new Permalinks(catalogue.Site.BaseUrl), today) { OwnWords = OwnWords.Read(content, reading) }));
    }
}
