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

    // What a printed page is at A4 less 15 mm at each side: 180 mm of width, 267 mm of height, in pixels of CSS.
    private const int SheetWidth = 680;
    private const int SheetHeight = 1009;

    // Height of the sheet, the smallest letters on it (readings above a word set aside), and what must not be missing.
    private const string SheetFaults = """
        () => {
          const texts = [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.closest('rt, rp, .hidden')
            && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''));
          const seen = selector => [...document.querySelectorAll(selector)].some(e => e.checkVisibility());
          const faults = [];
          const height = document.body.getBoundingClientRect().height;
          if (height > 1009) faults.push('height ' + Math.ceil(height));
          const small = texts.filter(e => parseFloat(getComputedStyle(e).fontSize) < 14.6);
          if (small.length > 0) faults.push('small letters: ' + small[0].outerHTML.slice(0, 100));
          for (const needed of ['h1', '.sheet', '.qr', '.keep-address']) if (!seen('main ' + needed)) faults.push('without ' + needed);
          const lines = document.querySelectorAll('main .crisis :is(.crisis-numbers a, .crisis-call, .crisis-hours)');
          for (const line of lines) if (!line.checkVisibility()) faults.push('without ' + line.textContent);
          if (document.querySelector('main .crisis') && !/119.*110/s.test(document.querySelector('main .crisis').innerText)) faults.push('without 119 and 110');
          const number = document.querySelector('main .big-number');
          if (number && Math.round(parseFloat(getComputedStyle(number).fontSize)) !== 29) faults.push('the number is not 22 pt');
          const code = document.querySelector('main .qr').getBoundingClientRect();
          if (Math.abs(code.width - 113.4) > 1 || Math.abs(code.height - 113.4) > 1) faults.push('the code is not 30 mm');
          if (seen('nav, .exit, .button, .site-footer')) faults.push('what only a screen needs');
          return faults;
        }
        """;

    [BrowserTheory]
    [InlineData("places")]
    [InlineData("ja-easy/places")]
    [InlineData("en/places")]
    public async Task Every_entry_is_one_sheet_in_letters_one_can_read(string folder)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = SheetWidth, Height = SheetHeight } });
        var page = await reader.GoAsync("now/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var faults = new List<string>();
        foreach (var entry in Entries(folder))
        {
            await page.GotoAsync(site.Root + entry);
            faults.AddRange((await page.EvaluateAsync<string[]>(SheetFaults)).Select(fault => entry + ": " + fault));
        }

        Assert.Equal([], faults);
    }

    // Those with most on them as real paper: what is measured above is what a printer makes of it.
    [BrowserFact]
    public async Task The_fullest_entries_come_out_of_the_printer_on_one_sheet()
    {
        await using var reader = await site.OpenAsync();
        foreach (var kind in new[] { "entry", "entry: sensitive", "entry: stale", "entry: free text schedule", "easy: entry", "English: entry", "interview sheet" })
        {
            var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
            Assert.Equal((kind, 1), (kind, Sheets(await page.PdfAsync(Sheet))));
            await page.CloseAsync();
        }

        foreach (var full in Entries("places").Concat(Entries("ja-easy/places")).Where(e => ReadPage(e).Contains("full-sheet", StringComparison.Ordinal)))
        {
            var page = await reader.GoAsync(full);
            Assert.Equal((full, 1), (full, Sheets(await page.PdfAsync(Sheet))));
            await page.CloseAsync();
        }
    }

    private IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFiles(Path.Combine(site.Folder, folder), "index.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/")
            .Where(permalink => ReadPage(permalink).Contains("keep-code", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private string ReadPage(string permalink) => File.ReadAllText(Path.Combine(site.Folder, permalink, "index.html"));

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
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await page.Locator(".memo-hand").EvaluateAsync<double>("e => e.getBoundingClientRect().height"), 50, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Null });
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
