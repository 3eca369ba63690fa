namespace CommunityAtlas.Browser.Tests;

/// <summary>One page of every kind, found in the built site by what makes it that kind.</summary>
internal static class PageKinds
{
    public static readonly string[] Names =
    [
        "home", "search", "memo", "interview sheet", "now", "entry", "entry: sensitive", "entry: place not public", "entry: stale", "entry: paused", "entry: free text schedule",
        "days", "day", "days of an area", "days to ask for", "areas with days",
        "kind", "area", "need", "need: crisis, open today", "area and kind", "second page of a list", "organization", "checked", "about", "accessibility", "contribute", "content page", "not found",
        "map", "map of an area", "offline", "list to be saved",
        "finder", "finder: second question", "finder: list", "gaps", "gaps of an area",
        "easy: home", "easy: now", "easy: about", "easy: entry", "easy: list", "easy: days", "easy: checked", "easy: contribute",
        "easy: search", "easy: finder", "easy: finder list", "English: search", "English: finder", "English: finder second question", "English: finder list",
        "English: home", "English: now", "English: about", "English: entry", "English: list",
        "English: days", "English: checked", "English: accessibility", "English: contribute",
    ];

    public static string Permalink(SiteFixture site, string name) => name switch
    {
        "home" => "",
        "search" => "search/",
        "memo" => "memo/",
        "interview sheet" => "memo/sheet/",
        "now" => "now/",
        "entry" => site.FindPage("places", h => Has(h, "はじめての日") && Has(h, "予定では")),
        "entry: sensitive" => site.FindPage("places", h => Has(h, "このページから離れる")),
        "entry: place not public" => site.FindPage("places", h => Has(h, "連絡した人にだけ")),
        "entry: stale" => site.FindPage("places", h => Has(h, "この日程は古いので表示しません")),
        "entry: paused" => site.FindPage("places", h => Has(h, "お休み中")),
        "entry: free text schedule" => site.FindPage("places", h => Has(h, "日時と場所は")),
        "days" => "days/",
        "day" => site.FindPage("days", h => Has(h, "予定では開いています") && Has(h, "祝日は要確認</span>")),
        "days of an area" => site.FindPage("days/areas", h => Has(h, "の予定</h1>")),
        "days to ask for" => "days/ask/",
        "areas with days" => "days/areas/",
        "need: crisis, open today" => site.FindPage("needs", h => Has(h, "data-today=")),
        "kind" => site.FindPage("kinds", _ => true),
        "area" => site.FindPage("areas", _ => true),
        "need" => site.FindPage("needs", _ => true),
        "area and kind" => DirectoryOfDepth(site, "areas", 3),
        "second page of a list" => site.FindPage("areas", h => Has(h, "2ページ目")),
        "organization" => site.FindPage("organizations", _ => true),
        "checked" => "checked/",
        "about" => "about/",
        "accessibility" => "accessibility/",
        "contribute" => "contribute/",
        "content page" => site.FindPage("pages", _ => true),
        "not found" => "404.html",
        "map" => "map/",
        "map of an area" => "map/990019/",
        "offline" => "offline.html",
        "list to be saved" => "areas/990019/saved/",
        "finder" => "find/",
        "gaps" => "gaps/",
        "gaps of an area" => site.FindPage("gaps", h => Has(h, "地区ごとの数")),
        "finder: second question" => site.FindPage("find", h => Has(h, "2つめの質問")),
        "finder: list" => site.FindPage("find", h => Has(h, "答えの一部に合うところ")),
        "easy: home" => "ja-easy/",
        "easy: now" => "ja-easy/now/",
        "easy: about" => "ja-easy/about/",
        "easy: entry" => site.FindPage("ja-easy/places", h => Has(h, "id=\"first-visit\"")),
        "easy: list" => site.FindPage("ja-easy/needs", h => Has(h, "id=\"known\"")),
        "easy: days" => "ja-easy/days/",
        "easy: checked" => "ja-easy/checked/",
        "easy: contribute" => "ja-easy/contribute/",
        "easy: search" => "ja-easy/search/",
        "easy: finder" => "ja-easy/find/",
        "easy: finder list" => site.FindPage("ja-easy/find", h => Has(h, "id=\"partly\"")),
        "English: search" => "en/search/",
        "English: finder" => "en/find/",
        "English: finder second question" => site.FindPage("en/find", h => Has(h, "Question 2")),
        "English: finder list" => site.FindPage("en/find", h => Has(h, "id=\"partly\"")),
        "English: days" => "en/days/",
        "English: checked" => "en/checked/",
        "English: accessibility" => "en/accessibility/",
        "English: contribute" => "en/contribute/",
        "English: home" => "en/",
        "English: now" => "en/now/",
        "English: about" => "en/about/",
        "English: entry" => site.FindPage("en/places", h => Has(h, "id=\"first-visit\"")),
        "English: list" => site.FindPage("en/needs", h => Has(h, "id=\"known\"") && Has(h, "id=\"others\"")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such kind of page"),
    };

    private static bool Has(string html, string words) => html.Contains(words, StringComparison.Ordinal);

    private static string DirectoryOfDepth(SiteFixture site, string below, int depth) =>
        Directory.EnumerateFiles(Path.Combine(site.Folder, below), "index.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(site.Folder, Path.GetDirectoryName(f)!).Replace('\\', '/') + "/")
            .Where(p => p.Split('/').Length == depth + 1 && !p.Contains("/page/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).First();
}
