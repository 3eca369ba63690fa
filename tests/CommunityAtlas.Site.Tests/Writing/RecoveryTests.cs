using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Writing;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Writing;

/// <summary>Every state a killed build can leave behind, made by hand.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cut_off_between_the_two_renames_the_new_site_is_put_in_place()
    {
        Given("_site.atlas/previous", "old");
        Given("_site.atlas/next", "new");
        Recover();
        Assert.Equal("new", Text("_site"));
    }

    [Fact]
    public void Cut_off_with_only_the_old_site_left_it_comes_back()
    {
        Given("_site.atlas/previous", "old");
        Recover();
        Assert.Equal("old", Text("_site"));
    }

    [Fact]
    public void Cut_off_while_writing_the_old_site_stays()
    {
        Given("_site", "old");
        Given("_site.atlas/next", "half");
        Recover();
        Assert.Equal("old", Text("_site"));
        Assert.False(Directory.Exists(_folder.At("_site.atlas/next")));
    }

    [Fact]
    public void Cut_off_after_the_swap_the_new_site_stays()
    {
        Given("_site", "new");
        Given("_site.atlas/previous", "old");
        Given("_site.atlas/spare", "older");
        Recover();
        Assert.Equal("new", Text("_site"));
        Assert.Equal("old", Text("_site.atlas/spare"));
    }

    [Fact]
    public void Cut_off_while_deleting_the_rest_is_deleted()
    {
        Given("_site", "new");
        _folder.Write("_site.atlas/old/places/a/index.html", "x");
        Recover();
        Assert.Equal("new", Text("_site"));
        Assert.False(Directory.Exists(_folder.At("_site.atlas/old")));
    }

    [Fact]
    public void A_half_written_site_is_never_put_in_the_place_of_none()
    {
        Given("_site.atlas/next", "half");
        Given("_site.atlas/spare", "older");
        Recover();
        Assert.False(Directory.Exists(_folder.At("_site")));
    }

    [Fact]
    public void What_stands_in_previous_without_a_marker_is_not_put_in_place()
    {
        _folder.Write("_site.atlas/previous/index.html", "from elsewhere");
        Recover();
        Assert.False(Directory.Exists(_folder.At("_site")));
    }

    private void Given(string folder, string text)
    {
        _folder.Write(folder + "/index.html", text);
        File.WriteAllBytes(_folder.At(folder + "/" + SiteMarker.FileName), SiteMarker.Content.Span);
    }

    private string Text(string folder) => File.ReadAllText(_folder.At(folder + "/index.html"));

    private void Recover()
    {
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(_folder.At("_site"), [], findings);
        Assert.Empty(findings.ToSorted());
        Assert.NotNull(writer);
    }
}
