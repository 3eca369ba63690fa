using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Writing;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Writing;

public sealed class FolderGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused_and_left_alone()
    {
        _folder.Write("photos/holiday.txt", "海");
        Assert.Equal("AT4500", Refusal(_folder.At("photos")));
        Assert.Equal("海", File.ReadAllText(_folder.At("photos/holiday.txt")));
        Assert.False(Directory.Exists(_folder.At("photos.atlas")));
    }

    [Fact]
    public void An_empty_folder_and_a_new_one_below_new_folders_are_taken()
    {
        Directory.CreateDirectory(_folder.At("empty"));
        Assert.Null(Refusal(_folder.At("empty")));
        Assert.Null(Refusal(_folder.At("a/b/c/")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/_site")]
    [InlineData("project")]
    [InlineData("")]
    [InlineData("CONTENT")]
    [InlineData("content/../content/.")]
    [InlineData("linked/x")]
    public void Content_what_is_in_it_and_what_is_above_it_are_never_the_output(string output)
    {
        Directory.CreateDirectory(_folder.At("content"));
        Directory.CreateDirectory(_folder.At("project/inner"));
        Directory.CreateDirectory(_folder.At("linked"));
        Directory.CreateSymbolicLink(_folder.At("link"), _folder.At("linked"));
        Assert.Equal("AT4501", Refusal(_folder.At(output), _folder.At("content"), _folder.At("project/inner/content"), _folder.At("link")));
    }

    [Fact]
    public void A_folder_beside_the_content_with_a_longer_name_is_taken() =>
        Assert.Null(Refusal(_folder.At("content-site"), _folder.At("content")));

    [Fact]
    public void A_link_is_refused_wherever_it_stands_on_the_way()
    {
        Directory.CreateDirectory(_folder.At("real/below"));
        Directory.CreateSymbolicLink(_folder.At("_site"), _folder.At("real"));
        Assert.Equal("AT4502", Refusal(_folder.At("_site")));
        Assert.Equal("AT4502", Refusal(_folder.At("_site/below")));
        Directory.CreateSymbolicLink(_folder.At("dangling"), _folder.At("nowhere"));
        Assert.Equal("AT4502", Refusal(_folder.At("dangling")));
    }

    [Fact]
    public void A_link_in_the_place_of_the_work_folder_or_inside_it_is_refused()
    {
        Directory.CreateDirectory(_folder.At("real"));
        Directory.CreateSymbolicLink(_folder.At("one.atlas"), _folder.At("real"));
        Assert.Equal("AT4502", Refusal(_folder.At("one")));
        Directory.CreateDirectory(_folder.At("two.atlas"));
        Directory.CreateSymbolicLink(_folder.At("two.atlas/next"), _folder.At("real"));
        Assert.Equal("AT4510", Refusal(_folder.At("two")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.At("real")));
    }

    [Fact]
    public void A_work_folder_with_something_else_in_it_is_refused()
    {
        _folder.Write("_site.atlas/notes.txt", "x");
        Assert.Equal("AT4510", Refusal(_folder.At("_site")));
        Assert.True(File.Exists(_folder.At("_site.atlas/notes.txt")));
    }

    [Fact]
    public void A_file_is_refused()
    {
        _folder.Write("_site", "x");
        Assert.Equal("AT4504", Refusal(_folder.At("_site")));
    }

    [Fact]
    public void A_marker_that_is_a_link_or_says_something_else_does_not_make_a_folder_ours()
    {
        _folder.Write("genuine", System.Text.Encoding.UTF8.GetString(SiteMarker.Content.Span));
        Directory.CreateDirectory(_folder.At("one"));
        File.CreateSymbolicLink(_folder.At("one/.atlas-site"), _folder.At("genuine"));
        Assert.Equal("AT4500", Refusal(_folder.At("one")));
        _folder.Write("two/.atlas-site", "something else");
        Assert.Equal("AT4500", Refusal(_folder.At("two")));
    }

    [Fact]
    public void A_link_inside_the_old_site_is_neither_followed_nor_kept()
    {
        _folder.Write("secret/file.txt", "秘密");
        Write("a.html");
        Directory.CreateSymbolicLink(_folder.At("_site/places"), _folder.At("secret"));
        File.CreateSymbolicLink(_folder.At("_site/b.html"), _folder.At("secret/file.txt"));
        Write("a.html", "b.html", "places/file.txt");
        Write("a.html", "b.html", "places/file.txt");
        Assert.Equal("秘密", File.ReadAllText(_folder.At("secret/file.txt")));
        Assert.Equal("x", File.ReadAllText(_folder.At("_site/places/file.txt")));
        Assert.Null(new FileInfo(_folder.At("_site/b.html")).LinkTarget);
    }

    private void Write(params string[] paths)
    {
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(_folder.At("_site"), [], findings)!;
        Assert.NotNull(writer.Write(OutputWriterTests.Site([.. paths.Select(path => (path, "x"))]), findings));
    }

    private static string? Refusal(string output, params string[] protectedFolders)
    {
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(output, protectedFolders, findings);
        Assert.Equal(writer is null, findings.HasErrors);
        return findings.ToSorted().SingleOrDefault()?.Id;
    }
}
