using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Core.Output;

/// <summary>The address of every page, relative to the site root without a leading slash; the only place that knows them.</summary>
/// <param name="BaseUrl">Absolute address of the site root with a closing slash.</param>
public sealed record Permalinks(string BaseUrl)
{
    private const int LongestResultName = 90;

    /// <summary>The path part of <see cref="BaseUrl"/>, <c>/</c> or <c>/atlas/</c>.</summary>
    public string BasePath { get; } = new Uri(BaseUrl).AbsolutePath;

    /// <summary>Folder names of the first path segment; no slug may be one of them.</summary>
    public static IReadOnlyList<string> ReservedSegments { get; } =
    [
        "index", "assets", "api", "sw", "now", "places", "kinds", "areas", "needs", "search", "days", "find", "map", "memo",
        "gaps", "ja-easy", "contribute", "checked", "about", "accessibility", "offline", "404", "feeds", "data", "organizations", "pages",
    ];

    /// <summary>The folder of the search index.</summary>
    public const string SearchIndex = "search/index/";

    /// <summary>An entry's page.</summary>
    public static string Entry(string slug) => $"places/{slug}/";

    /// <summary>A page in another language: the same address in the folder of its tag (<c>en/places/x/</c>, <c>ja-easy/now/</c>).</summary>
    public static string In(string languageTag, string permalink) => languageTag.ToLowerInvariant() + "/" + permalink;

    /// <summary>An entry's planned days as a calendar.</summary>
    public static string Calendar(string slug) => $"places/{slug}/calendar.ics";

    /// <summary>The QR code of an entry's address, a picture.</summary>
    public static string QrCode(string slug) => $"places/{slug}/qr.svg";

    /// <summary>What おすすめメモ shows of an entry.</summary>
    public static string MemoEntry(string slug) => $"places/{slug}/memo.json";

    /// <summary>A kind's list.</summary>
    public static string Kind(string code) => $"kinds/{code}/";

    /// <summary>A need's list.</summary>
    public static string Need(string code) => $"needs/{code}/";

    /// <summary>An area's list, by 6-digit code.</summary>
    public static string Area(string localGovernmentCode) => $"areas/{localGovernmentCode}/";

    /// <summary>A kind in an area.</summary>
    public static string AreaKind(string localGovernmentCode, string kind) => $"areas/{localGovernmentCode}/{kind}/";

    /// <summary>An organisation's page.</summary>
    public static string Organization(string key) => $"organizations/{key}/";

    /// <summary>足りないところ of all.</summary>
    public const string AllGaps = "gaps/";

    /// <summary>足りないところ of a municipality or prefecture, by 6-digit code.</summary>
    public static string Gaps(string localGovernmentCode) => $"gaps/{localGovernmentCode}/";

    /// <summary>A question of the finder; its first question is at <c>find/</c> itself.</summary>
    public static string FinderQuestion(string id) => $"find/{id}/";

    /// <summary>What an answer of the finder finds, named by the codes looked for: it keeps its address when answers are reworded or reordered.</summary>
    public static string FinderResult(string question, FinderResult result)
    {
        var name = string.Join('.', Parts(result));
        return $"find/{question}/{(name.Length <= LongestResultName ? name : Shortened(name))}/";
    }

    /// <summary>What is planned on a day.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"days/{day:yyyy-MM-dd}/");

    /// <summary>The days of one area, by 6-digit code.</summary>
    public static string AreaDays(string localGovernmentCode) => $"days/areas/{localGovernmentCode}/";

    /// <summary>The map of one area, by 6-digit code.</summary>
    public static string AreaMap(string localGovernmentCode) => $"map/{localGovernmentCode}/";

    /// <summary>The n-th page of a list, 1-based; the first is the list itself.</summary>
    public static string Page(string list, int number) => number <= 1 ? list : $"{list}page/{number}/";

    /// <summary>The file that is served at a page's address.</summary>
    public static string FileOf(string permalink) => permalink.Length == 0 || permalink.EndsWith('/') ? permalink + "index.html" : permalink;

    /// <summary>The absolute address of a path.</summary>
    public string Absolute(string permalink) => BaseUrl + permalink;

    private static IEnumerable<string> Parts(FinderResult result)
    {
        if (!result.Needs.IsEmpty) yield return "needs-" + string.Join('-', result.Needs);
        if (!result.Kinds.IsEmpty) yield return "kinds-" + string.Join('-', result.Kinds);
        if (!result.Audience.IsEmpty) yield return "audience-" + string.Join('-', result.Audience);
    }

    // A name of a folder has to stay writable everywhere; the hash keeps two long ones apart.
    private static string Shortened(string name) =>
        name[..(LongestResultName - 10)].TrimEnd('.', '-') + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4));
}
