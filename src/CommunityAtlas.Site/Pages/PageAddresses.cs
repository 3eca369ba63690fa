namespace CommunityAtlas.Site.Pages;

/// <summary>Addresses of the pages there is one of, from the site root.</summary>
internal static class PageAddresses
{
    public const string Home = "";
    public const string Now = "now/";
    public const string Search = "search/";
    public const string Days = "days/";
    public const string DayAreas = "days/areas/";
    public const string Undated = "days/ask/";
    public const string Map = "map/";
    public const string Needs = "needs/";
    public const string Areas = "areas/";
    public const string Kinds = "kinds/";
    public const string Find = "find/";

    /// <summary>The table beside a page of 足りないところ.</summary>
    public const string GapsFile = "gaps.csv";

    public const string Memo = "memo/";
    public const string InterviewSheet = "memo/sheet/";
    public const string Contribute = "contribute/";
    public const string Sheet = "contribute/sheet/";
    public const string Checked = "checked/";
    public const string About = "about/";
    public const string Accessibility = "accessibility/";
    public const string NotFound = "404.html";
    public const string Offline = "offline.html";
    public const string Worker = "sw.js";
    public const string SearchOffer = "search/copy.json";
    public const string SearchFiles = "search/copy-files.json";
    public const string WebManifest = "manifest.webmanifest";
    public const string Feed = "feeds/changes.xml";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";

    /// <summary>A page the maintainers wrote.</summary>
    public static string Content(string slug) => $"pages/{slug}/";

    /// <summary>Names of a kind that start in one row of the kana table; the row by its 1-based number, 0 for the rest.</summary>
    public static string Names(string kind, int row) => $"kinds/{kind}/names/{row}/";
}
