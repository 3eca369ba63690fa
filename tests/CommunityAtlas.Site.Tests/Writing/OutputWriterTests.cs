using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Writing;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Writing;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("_site");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_written_can_be_read_back_whatever_way_the_folders_change_places(bool inOneStep)
    {
        var first = Site(("index.html", "一"), ("places/a/index.html", "あ"), ("places/b/index.html", "い"));
        var second = Site(("index.html", "二"), ("places/a/index.html", "あ"), ("areas/990019/index.html", "う"));
        var third = Site(("index.html", "三"), ("places/b/index.html", "い"));

        Assert.Equal(new WriteReport(3, 0, 0), Write(first, inOneStep));
        AssertHolds(first);
        Assert.Equal(new WriteReport(2, 1, 1), Write(second, inOneStep));
        AssertHolds(second);
        Assert.Equal(new WriteReport(2, 0, 2), Write(third, inOneStep));
        AssertHolds(third);
        Assert.Equal(new WriteReport(0, 2, 0), Write(third, inOneStep));
        AssertHolds(third);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_unchanged_file_keeps_its_time_over_many_builds(bool inOneStep)
    {
        var then = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        Write(Site(("kept.html", "同じ"), ("news.html", "0")), inOneStep);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "kept.html"), then);
        for (var i = 1; i <= 4; i++)
        {
            Assert.Equal(new WriteReport(1, 1, 0), Write(Site(("kept.html", "同じ"), ("news.html", $"{i}")), inOneStep));
            Assert.Equal(then, File.GetLastWriteTimeUtc(Path.Combine(Output, "kept.html")));
        }
    }

    [Fact]
    public void A_file_that_goes_back_to_what_it_was_two_builds_ago_counts_as_written()
    {
        foreach (var text in new[] { "A", "B" }) Write(Site(("x.html", text)));
        Assert.Equal(new WriteReport(1, 0, 0), Write(Site(("x.html", "A"))));
        AssertHolds(Site(("x.html", "A")));
    }

    [Fact]
    public void A_file_somebody_changed_in_the_output_is_put_right_again()
    {
        var site = Site(("a.html", "正しい"), ("b.html", "そのまま"));
        Write(site);
        Write(site);
        File.WriteAllText(Path.Combine(Output, "a.html"), "直し書");
        File.WriteAllText(Path.Combine(Output, "mine.txt"), "だれかのメモ");
        Assert.Equal(new WriteReport(1, 1, 1), Write(site));
        AssertHolds(site);
    }

    [Fact]
    public void A_spare_site_that_was_tampered_with_does_no_harm()
    {
        var site = Site(("a.html", "1"), ("b/c.html", "2"));
        Write(Site(("a.html", "0"), ("b", "was a file")));
        Write(Site(("a.html", "9")));
        var spare = _folder.At("_site.atlas/spare");
        File.WriteAllText(Path.Combine(spare, "a.html"), "broken");
        File.Delete(Path.Combine(spare, ".atlas-site"));
        Directory.CreateDirectory(Path.Combine(spare, "left/over"));
        Write(site);
        AssertHolds(site);
    }

    [Fact]
    public void A_backup_made_of_hard_links_is_not_written_through()
    {
        Write(Site(("a.html", "first")));
        Assert.True(FileSystemCalls.TryLink(Path.Combine(Output, "a.html"), _folder.At("backup.html")));
        foreach (var text in new[] { "second", "third", "fourth" }) Write(Site(("a.html", text)));
        Assert.Equal("first", File.ReadAllText(_folder.At("backup.html")));
    }

    [Fact]
    public void A_finding_of_the_audit_leaves_the_old_site_alone()
    {
        Write(Site(("a.html", "old")));
        var before = TemporaryFolder.Fingerprint(Output);
        var seen = "";
        var findings = new DiagnosticBag();
        using (var writer = OutputWriter.Open(Output, [], findings)!)
        {
            var report = writer.Write(Site(("a.html", "new")), findings, (staged, bag) =>
            {
                seen = File.ReadAllText(Path.Combine(staged, "a.html"));
                bag.Add(OutputDiagnostics.Collision, new SourceLocation("a.html"), "a", "b", "c");
            });
            Assert.Null(report);
        }

        Assert.Equal("new", seen);
        Assert.Equal("AT4001", Assert.Single(findings.ToSorted()).Id);
        Assert.Equal(before, TemporaryFolder.Fingerprint(Output));
    }

    [Fact]
    public void A_file_that_vanishes_or_appears_while_writing_stops_the_swap()
    {
        Write(Site(("a.html", "old"), ("b.html", "old")));
        var before = TemporaryFolder.Fingerprint(Output);
        var findings = new DiagnosticBag();
        using (var writer = OutputWriter.Open(Output, [], findings)!)
        {
            var meddler = new Meddler(_folder.At("_site.atlas/next/zz.txt"));
            Assert.Null(writer.Write(Site(("a.html", "new"), ("b.html", "new")), findings, written: meddler));
        }

        var finding = Assert.Single(findings.ToSorted());
        Assert.Equal("AT4509", finding.Id);
        Assert.Equal("zz.txt", Assert.Single(finding.Arguments));
        Assert.Equal(before, TemporaryFolder.Fingerprint(Output));
    }

    [Fact]
    public void An_exception_or_a_cancellation_leaves_the_old_site_alone()
    {
        Write(Site(("a.html", "old")));
        var before = TemporaryFolder.Fingerprint(Output);
        using (var writer = OutputWriter.Open(Output, [], new DiagnosticBag())!)
        {
            Assert.Throws<InvalidOperationException>(() => writer.Write(
                Site(("a.html", "new")), new DiagnosticBag(), (_, _) => throw new InvalidOperationException("bug")));
            using var stop = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() => writer.Write(
                Site(("a.html", "new")), new DiagnosticBag(), (_, _) => stop.Cancel(), cancellation: stop.Token));
        }

        Assert.Equal(before, TemporaryFolder.Fingerprint(Output));
        Write(Site(("a.html", "new")));
        AssertHolds(Site(("a.html", "new")));
    }

    [Fact]
    public void Of_two_builds_at_once_one_is_refused()
    {
        var findings = new DiagnosticBag();
        using (OutputWriter.Open(Output, [], new DiagnosticBag()))
        {
            using var second = OutputWriter.Open(Output, [], findings);
            Assert.Null(second);
        }

        Assert.Equal("AT4503", Assert.Single(findings.ToSorted()).Id);
        using var later = OutputWriter.Open(Output, [], new DiagnosticBag());
        Assert.NotNull(later);
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData(".atlas-site")]
    [InlineData("a/.hidden")]
    [InlineData("a/b.")]
    [InlineData("con.html")]
    [InlineData("a/LPT1/index.html")]
    [InlineData("a\\b.html")]
    [InlineData("あ.html")]
    [InlineData("C:/x.html")]
    [InlineData("a b.html")]
    [InlineData("")]
    public void A_path_that_is_not_safe_everywhere_is_refused(string path)
    {
        var findings = new DiagnosticBag();
        using (var writer = OutputWriter.Open(Output, [], findings)!) Assert.Null(writer.Write(Site((path, "x"), ("ok.html", "y")), findings));
        Assert.Equal("AT4505", Assert.Single(findings.ToSorted()).Id);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_path_that_is_a_file_and_a_folder_is_refused()
    {
        var findings = new DiagnosticBag();
        using (var writer = OutputWriter.Open(Output, [], findings)!) Assert.Null(writer.Write(Site(("a", "x"), ("a/b.html", "y")), findings));
        Assert.Equal("AT4505", Assert.Single(findings.ToSorted()).Id);
    }

    [Fact]
    public void A_disk_that_refuses_is_told_in_words()
    {
        var full = WriteFailures.Explain(new IOException("No space left on device", 28), "/site")!;
        Assert.Equal("AT4506", full.Id);
        Assert.Equal("AT4507", WriteFailures.Explain(new UnauthorizedAccessException(), "/site")!.Id);
        var other = WriteFailures.Explain(new AggregateException(new IOException("Device or resource busy", 16)), "/site")!;
        Assert.Equal("AT4508", other.Id);
        Assert.Contains("Device or resource busy", other.Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Null(WriteFailures.Explain(new InvalidOperationException(), "/site"));
    }

    internal static OutputSet Site(params (string Path, string Text)[] files) =>
        new([.. files.Select(f => new OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text), "test")).OrderBy(f => f.Path, StringComparer.Ordinal)]);

    private WriteReport Write(OutputSet site, bool inOneStep = true)
    {
        var findings = new DiagnosticBag();
        using var writer = OutputWriter.Open(Output, [_folder.At("content")], findings, inOneStep);
        Assert.Empty(findings.ToSorted());
        var report = writer!.Write(site, findings);
        Assert.Empty(findings.ToSorted());
        return report!;
    }

    private void AssertHolds(OutputSet site)
    {
        var files = Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Output, path).Replace('\\', '/'), File.ReadAllText);
        Assert.True(files.Remove(".atlas-site"));
        Assert.Equal(site.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span)), files);
        var folders = Directory.EnumerateDirectories(Output, "*", SearchOption.AllDirectories);
        Assert.All(folders, folder => Assert.NotEmpty(Directory.EnumerateFileSystemEntries(folder)));
    }

    private sealed class Meddler(string path) : IProgress<int>
    {
        public void Report(int value) => File.WriteAllText(path, "from elsewhere");
    }
}
