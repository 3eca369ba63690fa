using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Every page is valid HTML in the eyes of html-validate.</summary>
[Collection(SiteCollection.Name)]
public sealed class HtmlTests(SiteFixture site)
{
    [BrowserFact]
    public async Task Every_page_is_valid_HTML()
    {
        var answer = await NodeTool.RunAsync("tests/oracle/html-validate.mjs", "", site.Folder);
        var report = JsonSerializer.Deserialize<JsonElement>(answer);
        Assert.True(report.GetProperty("files").GetInt32() > 100);
        Assert.Equal([], report.GetProperty("messages").EnumerateArray().Select(m => m.GetString()!));
    }
}
