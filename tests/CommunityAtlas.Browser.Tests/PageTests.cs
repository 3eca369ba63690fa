using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>
/// One page of every kind, loaded once and looked at from all sides (site.md §13): keyboard, small screen, both themes in the
/// eyes of axe, targets, large text. All that is wrong is told at once.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class PageTests(SiteFixture site)
{
    // What has the focus: its outline is seen, it is in the window, and nothing lies over it.
    internal const string FocusFault = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0] ?? e.getBoundingClientRect();
          const faults = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
          if (box.bottom <= 0 || box.top >= innerHeight) return 'outside the window: ' + e.outerHTML;
          const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
          if (hit && !e.contains(hit) && !hit.contains(e) && !e.labels?.[0]?.contains(hit)) faults.push('covered by ' + hit.outerHTML.slice(0, 80));
          return faults.length === 0 ? '' : faults.join(', ') + ': ' + e.outerHTML.slice(0, 120);
        }
        """;

    internal const string SmallTargets = """
        () => [...document.querySelectorAll('.button, button, nav a, summary')].filter(e => e.checkVisibility())
          .filter(e => e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML)
        """;

    internal const string Edgeless = """
        () => [...document.querySelectorAll('.button, button')].filter(e => e.checkVisibility() && getComputedStyle(e).borderStyle === 'none').map(e => e.outerHTML)
        """;

    private const string Enlarge = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    public static TheoryData<string> Kinds() => new(PageKinds.Names);

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_of_every_kind_is_fit_to_be_read(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 640, Height = 800 } });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        var faults = new List<string>();
        await WalkByKeyboard(page, SkipLink(kind), faults);
        foreach (var width in new[] { 320, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await ExpectNoSidewaysScroll(page, width, "", faults);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                // The dark theme changes colours and nothing else.
                var rules = scheme == ColorScheme.Dark ? AccessibilityTests.ColourRules : AccessibilityTests.Options;
                var found = (await page.RunAxe(rules)).Violations.SelectMany(v => v.Nodes.Select(n => $"axe {scheme} {width}: {v.Id}: {n.Html}"));
                faults.AddRange(found);
            }
        }

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        faults.AddRange((await page.EvaluateAsync<string[]>(Edgeless)).Select(e => "without an edge in forced colours: " + e));
        if (await page.EvaluateAsync<int>("document.getAnimations().length") > 0) faults.Add("moves although motion is reduced");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Null });
        await page.SetViewportSizeAsync(360, 800);
        faults.AddRange((await page.EvaluateAsync<string[]>(SmallTargets)).Select(e => "too small to press: " + e));
        await page.SetViewportSizeAsync(640, 800);
        await page.EvaluateAsync(Enlarge, LayoutTests.LargeText);
        await ExpectNoSidewaysScroll(page, 640, " with large text", faults);
        faults.AddRange((await page.EvaluateAsync<string[]>(LayoutTests.CutOff)).Select(e => "cut off with large text: " + e));
        // Many who read with large letters do so on a small telephone.
        await page.SetViewportSizeAsync(360, 800);
        await ExpectNoSidewaysScroll(page, 360, " with large text on a telephone", faults);
        Assert.Equal([], faults.Concat(reader.Complaints));
    }

    private static string SkipLink(string kind) =>
        kind.StartsWith("English", StringComparison.Ordinal) ? "Skip to the main text" : kind.StartsWith("easy", StringComparison.Ordinal) ? "本文（ほんぶん）へ 行（い）く" : "本文へ移動";

    private static async Task WalkByKeyboard(IPage page, string skip, List<string> faults)
    {
        var expected = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href],button,summary,input,select,textarea')].filter(e => e.checkVisibility()).length");
        await page.Keyboard.PressAsync("Tab");
        if (await page.EvaluateAsync<string>("document.activeElement.textContent.trim()") != skip) faults.Add("the first Tab is not " + skip);
        var reached = 0;
        for (; reached < expected + 5; reached++)
        {
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body")) break;
            if (await page.EvaluateAsync<string>(FocusFault) is { Length: > 0 } fault) faults.Add(fault);
            await page.Keyboard.PressAsync("Tab");
        }

        if (reached < expected) faults.Add($"by keyboard only {reached} of {expected} were reached");
    }

    private static async Task ExpectNoSidewaysScroll(IPage page, int width, string when, List<string> faults)
    {
        var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (needed > width) faults.Add($"scrolls sideways at {width}{when}: {needed}");
    }
}
