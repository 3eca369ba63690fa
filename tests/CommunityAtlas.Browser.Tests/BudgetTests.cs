using System.IO.Compression;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Little is fetched (site.md §12): the page and everything it asks for by itself, as gzip sends it.</summary>
[Collection(SiteCollection.Name)]
public sealed class BudgetTests(SiteFixture site)
{
    private const int Kilobyte = 1024;

    [BrowserFact]
    public async Task Every_kind_of_page_stays_within_its_budget()
    {
        var over = new List<string>();
        foreach (var kind in PageKinds.Names)
        {
            await using var reader = await site.OpenAsync();
            var asked = new List<string>();
            reader.Context.Request += (_, request) => { lock (asked) asked.Add(request.Url); };
            var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            List<string> urls;
            lock (asked) urls = [.. asked.Distinct(StringComparer.Ordinal)];
            var bytes = urls.Sum(Packed);
            var budget = kind.StartsWith("entry", StringComparison.Ordinal) ? 30 : 60;
            if (bytes > budget * Kilobyte) over.Add($"{kind}: {bytes} bytes in {urls.Count} files");
        }

        Assert.Equal([], over);
    }

    private long Packed(string url)
    {
        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath)["/atlas/".Length..];
        var file = Path.Combine(site.Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return packed.Length;
    }
}
