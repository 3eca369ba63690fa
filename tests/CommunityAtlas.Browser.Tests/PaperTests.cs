using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Testing;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Paper (site.md §2.8, §11): one sheet, a QR code that leads back, a memo that is kept nowhere.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class PaperTests(SiteFixture site)
{
    private static readonly PagePdfOptions Sheet = new() { PreferCSSPageSize = true };

    // Draws the picture as large as a camera sees it and hands its pixels to jsQR.
    private const string ReadCode = """
        async (image) => {
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 170;
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0, 170, 170);
          return jsQR(context.getImageData(0, 0, 170, 170).data, 170, 170)?.data ?? 'unreadable';
        }
        """;

    [BrowserTheory]
    [InlineData("entry")]
    [InlineData("entry: sensitive")]
    [InlineData("entry: stale")]
    [InlineData("entry: free text schedule")]
    [InlineData("interview sheet")]
    public async Task It_is_one_sheet(string kind)
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        Assert.Equal(1, Sheets(await page.PdfAsync(Sheet)));
    }

    [BrowserFact]
    public async Task The_code_of_an_entry_leads_to_its_address()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { BypassCSP = true, ColorScheme = ColorScheme.Dark });
        var permalink = PageKinds.Permalink(site, "entry");
        var page = await reader.GoAsync(permalink);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(RepositoryRoot.Path, "tests/node_modules/jsqr/dist/jsQR.js") });
        var address = "https://example.org/atlas/" + permalink;
        Assert.Equal(address, await page.Locator("img.qr").EvaluateAsync<string>(ReadCode));
        Assert.Contains(address, await page.Locator(".keep-address").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Four_entries_are_one_sheet_and_two_in_large_print()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("memo/#ids=honcho-ochanoma,aozora-kodomo-shokudo,hinata-taiso,mokuyo-toshoshitsu");
        await Assertions.Expect(page.Locator(".memo-entry")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator("#memo-note")).ToContainTextAsync("この紙の情報は 2026年11月21日のものです。");
        Assert.Equal(1, Sheets(await page.PdfAsync(Sheet)));
        await page.Locator("#memo-large").CheckAsync();
        Assert.EndsWith("&large=yes", page.Url, StringComparison.Ordinal);
        Assert.Equal(2, Sheets(await page.PdfAsync(Sheet)));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task A_memo_is_made_by_keyboard_and_no_word_of_it_leaves_the_page()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await reader.GoAsync(PageKinds.Permalink(site, "entry"));
        var name = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".keep-ways a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#memo-list li")).ToHaveCountAsync(1);
        await page.Locator("#memo-words").FocusAsync();
        await page.Keyboard.TypeAsync("将棋");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#memo-found button").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.Contains("メモに入れる", await page.EvaluateAsync<string>("document.activeElement.textContent"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#memo-list li")).ToHaveCountAsync(2);
        await page.Locator("#memo-copy").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#memo-copied")).ToContainTextAsync("コピーしました");
        Assert.StartsWith("■ " + name, await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.Locator("#memo-list button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#memo-list li")).ToHaveCountAsync(1);
        Assert.Equal("memo-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.DoesNotContain(site.Asked, asked => asked.Contains("将棋", StringComparison.Ordinal) || asked.Contains("%E5%B0%86", StringComparison.OrdinalIgnoreCase));
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_script_the_memo_says_what_to_do()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync("memo/#ids=honcho-ochanoma");
        Assert.Contains("つながり先のページを一つずつ開いて", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("#memo-words").IsVisibleAsync());
    }

    private static int Sheets(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
