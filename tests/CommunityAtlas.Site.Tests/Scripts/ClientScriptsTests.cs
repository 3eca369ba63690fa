using System.IO.Compression;
using System.Text;
using CommunityAtlas.Site.Scripts;

namespace CommunityAtlas.Site.Tests.Scripts;

/// <summary>The script files of a site.</summary>
public sealed class ClientScriptsTests
{
    [Theory]
    [InlineData("search.js")]
    [InlineData("worker.js")]
    public void An_entry_is_a_file_that_needs_no_other(string entry)
    {
        var file = Assert.Single(ClientScripts.Files, f => f.Path == ClientScripts.PathOf(entry));
        var text = Encoding.UTF8.GetString(file.Content.Span);
        Assert.Matches("^assets/search\\.[0-9a-f]{10}/[a-z-]+\\.js$", file.Path);
        Assert.Contains("export ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nimport ", "\n" + text, StringComparison.Ordinal);
        Assert.DoesNotContain("@type", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scripts_of_a_search_are_small()
    {
        var packed = ClientScripts.Files.Where(f => f.Path == ClientScripts.PathOf("search.js") || f.Path == ClientScripts.PathOf("worker.js")).Sum(f =>
        {
            using var target = new MemoryStream();
            using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(f.Content.Span);
            return target.Length;
        });
        Assert.InRange(packed, 1, 37 * 1024);
    }
}
