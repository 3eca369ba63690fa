using System.Text;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Tests.Reading;

public sealed class ContentReaderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("atlas-content-").FullName;

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public void Known_files_are_read_in_ordinal_order_and_the_rest_is_let_be()
    {
        string[] known =
        [
            "crisis.yml", "entries/aozora/a.md", "entries/aozora/b.yml", "entries/minato/a2.md", "finder.yml", "holidays.yml", "import/aozora.lock", "import/areas.yml",
            "organizations.yml", "pages/about.md", "site.yml", "synonyms.yml", "taxonomies/areas.yml", "taxonomies/audience.yml", "taxonomies/kinds.yml",
            "taxonomies/life-areas.yml", "taxonomies/needs.yml", "taxonomies/peer.yml", "words.csv",
        ];
        foreach (var path in known.Reverse().Concat([".DS_Store", "README.md", "entries/README.md", "entries/aozora/.gitkeep", "Thumbs.db"])) Write(path, path);
        var (folder, diagnostics) = Read();
        Assert.Empty(diagnostics);
        Assert.Equal(known.Order(StringComparer.Ordinal), folder.Files.Select(f => f.Path));
        Assert.All(folder.Files, f => Assert.Equal(f.Path, f.Text));
        Assert.Equal(["entries/aozora/a.md", "entries/aozora/b.yml", "entries/minato/a2.md"], folder.Under("entries/").Select(f => f.Path));
        Assert.Equal("content/site.yml", folder.Find("site.yml")!.DisplayPath);
        Assert.Null(folder.Find("absent.yml"));
    }

    [Theory]
    [InlineData("notes.txt", "AT2004")]
    [InlineData("taxonomies/colours.csv", "AT2004")]
    [InlineData("import/x.csv", "AT2004")]
    [InlineData("entries/aozora/a.exe", "AT2004")]
    [InlineData("taxonomies/colours.yml", "AT2010")]
    [InlineData("entries/aozora/a.yaml", "AT2010")]
    [InlineData("entries/aozora/a.MD", "AT2010")]
    [InlineData("entries/aozora/a.txt", "AT2010")]
    [InlineData("entries/aozora/a.docx", "AT2010")]
    [InlineData("entries/aozora/a", "AT2010")]
    [InlineData("pages/sub/a.md", "AT2010")]
    [InlineData("entries/aozora/leaflet.pdf", "AT2011")]
    [InlineData("entries/aozora/photo.JPG", "AT2011")]
    [InlineData("entries/a.md", "AT2009")]
    [InlineData("entries/aozora/sub/a.md", "AT2009")]
    [InlineData("entries/aozora/a\u202Eb.md", "AT2008")]
    [InlineData("entries/aozora/a\nb.md", "AT2008")]
    public void A_foreign_file_is_reported_and_not_read(string path, string id)
    {
        Write(path, "x");
        var (folder, diagnostics) = Read();
        Assert.Empty(folder.Files);
        Assert.Equal(id, Assert.Single(diagnostics).Id);
        Assert.All(diagnostics[0].Location.Path, c => Assert.True(c is not ('\n' or '\u202E')));
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_dropped_and_line_ends_become_lf()
    {
        WriteBytes("site.yml", [0xEF, 0xBB, 0xBF, .. "a: 1\r\nb: 2\rc: 3\n"u8]);
        var (folder, diagnostics) = Read();
        Assert.Empty(diagnostics);
        Assert.Equal("a: 1\nb: 2\nc: 3\n", folder.Files[0].Text);
    }

    [Fact]
    public void A_byte_order_mark_elsewhere_is_refused_with_its_place()
    {
        Write("site.yml", "a: 1\nb: \uFEFF2\n");
        var (folder, diagnostics) = Read();
        Assert.Empty(folder.Files);
        Assert.Equal("AT2002 content/site.yml(2,4)", Told(Assert.Single(diagnostics)));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_offset()
    {
        WriteBytes("site.yml", [.. "あ: "u8, 0x8E, 0x9A]);
        WriteBytes("words.csv", [0xFF, 0xFE, 0x42, 0x30]);
        WriteBytes("finder.yml", [.. "a\n"u8, 0xED, 0xA0, 0x80]);
        var (folder, diagnostics) = Read();
        Assert.Empty(folder.Files);
        Assert.Equal(["AT2001 content/finder.yml(2,1)", "AT2001 content/site.yml(1,4)", "AT2001 content/words.csv(1,1)"], diagnostics.Select(Told));
        Assert.Contains("6 バイト目（「8E」）", diagnostics[1].Message(DiagnosticLanguage.Japanese));
    }

    [Theory]
    [InlineData("entries/aozora/a.md", 64)]
    [InlineData("pages/about.md", 64)]
    [InlineData("taxonomies/areas.yml", 1024)]
    [InlineData("words.csv", 1024)]
    public void A_file_may_be_just_as_large_as_its_limit(string path, int kilobytes)
    {
        Write(path, new string('a', kilobytes * 1024));
        Assert.Empty(Read().Diagnostics);
        Write(path, new string('a', (kilobytes * 1024) + 1));
        var (folder, diagnostics) = Read();
        Assert.Empty(folder.Files);
        Assert.Equal("AT2000", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void An_empty_file_is_an_empty_text()
    {
        Write("synonyms.yml", "");
        Assert.Equal("", Read().Folder.Find("synonyms.yml")!.Text);
    }

    [Fact]
    public void Links_to_files_and_folders_are_refused_wherever_they_lead()
    {
        Write("taxonomies/kinds.yml", "a");
        File.CreateSymbolicLink(Path.Combine(_root, "site.yml"), Path.Combine(_root, "taxonomies", "kinds.yml"));
        File.CreateSymbolicLink(Path.Combine(_root, "broken.yml"), Path.Combine(_root, "nowhere"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "entries"), Path.Combine(_root, "taxonomies"));
        File.CreateSymbolicLink(Path.Combine(_root, ".hidden"), Path.Combine(_root, "nowhere"));
        var (folder, diagnostics) = Read();
        Assert.Equal(["taxonomies/kinds.yml"], folder.Files.Select(f => f.Path));
        Assert.Equal(4, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Equal("AT2003", d.Id));
    }

    [Fact]
    public void A_content_folder_that_is_a_link_or_absent_is_refused()
    {
        var link = _root + "-link";
        Directory.CreateSymbolicLink(link, _root);
        try
        {
            Assert.Equal("AT2003", Assert.Single(Read(link).Diagnostics).Id);
        }
        finally
        {
            Directory.Delete(link);
        }

        Assert.Equal("AT2007", Assert.Single(Read(Path.Combine(_root, "absent")).Diagnostics).Id);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_refused()
    {
        Write("entries/aozora/salon.md", "a");
        Write("entries/aozora/Salon.md", "b");
        // A disk that does not tell them apart holds one file only, and then nothing clashes.
        var distinct = Directory.GetFiles(Path.Combine(_root, "entries", "aozora")).Length;
        Assert.Equal(distinct - 1, Read().Diagnostics.Count(d => d.Id == "AT2005"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported_and_the_others_are_read()
    {
        Write("site.yml", "a");
        Write("finder.yml", "b");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(Path.Combine(_root, "site.yml"), UnixFileMode.None);
        // The superuser may open everything, so there the file is simply read.
        var expected = Environment.IsPrivilegedProcess ? (string[])[] : ["AT2006"];
        var (folder, diagnostics) = Read();
        Assert.Equal(expected, diagnostics.Select(d => d.Id));
        Assert.NotNull(folder.Find("finder.yml"));
    }

    [Fact]
    public void Many_files_come_out_in_order_however_they_are_read()
    {
        for (var i = 0; i < 500; i++) Write($"entries/aozora/e{i}.md", $"{i}");
        var first = Read().Folder.Files.ToArray();
        Assert.Equal(500, first.Length);
        Assert.Equal(first.Select(f => f.Path).Order(StringComparer.Ordinal), first.Select(f => f.Path));
        Assert.Equal(first, Read().Folder.Files.ToArray());
    }

    [Theory]
    [InlineData("content", "content/site.yml")]
    [InlineData("./content/", "content/site.yml")]
    [InlineData("", "site.yml")]
    [InlineData(".", "site.yml")]
    [InlineData("a\\b", "a/b/site.yml")]
    public void Paths_are_shown_as_the_user_knows_them(string displayRoot, string shown)
    {
        Write("site.yml", "a");
        Assert.Equal(shown, ContentReader.Read(_root, new DiagnosticBag(), displayRoot).Files[0].DisplayPath);
    }

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location}";

    private (ContentFolder Folder, Diagnostic[] Diagnostics) Read(string? root = null)
    {
        var bag = new DiagnosticBag();
        var folder = ContentReader.Read(root ?? _root, bag, "content");
        return (folder, [.. bag.ToSorted()]);
    }

    private void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    private void WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
