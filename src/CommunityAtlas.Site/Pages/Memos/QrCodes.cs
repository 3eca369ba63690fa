using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Translations;
using QRCoder;

namespace CommunityAtlas.Site.Pages.Memos;

/// <summary>The address of an entry as a QR code: what a telephone reads from paper. ECC level M, quiet zone of 4 modules.</summary>
internal static class QrCodes
{
    public static OutputFile Of(SiteIndex index, PlannedEntry planned) => Of(index, planned, permalink => permalink);

    /// <summary>Those of the pages in a language, each leading to its own.</summary>
    public static IEnumerable<OutputFile> In(LocalSite site) =>
        site.Index.Entries.Where(e => site.Wording.Knows(e.Entry)).Select(e => Of(site.Index, e, site.Permalink));

    private static OutputFile Of(SiteIndex index, PlannedEntry planned, Func<string, string> place)
    {
        var slug = planned.Entry.Slug;
        var path = place(Permalinks.QrCode(slug));
        return new OutputFile(path, Encoding.UTF8.GetBytes(Svg(index.Permalinks.Absolute(place(Permalinks.Entry(slug))))), "QR code of " + slug);
    }

    // One path, a rectangle for each run of dark modules; black on white in every theme, because cameras need it so.
    private static string Svg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var size = rows.Count.ToString(CultureInfo.InvariantCulture);
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (!rows[y][x]) continue;
                var start = x;
                while (x < rows.Count && rows[y][x]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path d="{path}"/></svg>

            """.ReplaceLineEndings("\n");
    }
}
