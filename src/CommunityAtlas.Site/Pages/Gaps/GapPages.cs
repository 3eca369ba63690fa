using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.Gaps;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Gaps;

/// <summary>
/// 足りないところ: which kinds no list of a municipality holds. All municipalities stand in one table while they are few;
/// a nation of them would be too heavy, so then each prefecture has a table of its own.
/// </summary>
internal static class GapPages
{
    private const int MostInOneTable = 60;

    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site, GapCounts counts)
    {
        if (counts.Municipalities.IsEmpty) yield break;
        var parts = Parts(index, counts);
        yield return Page(index, site, Permalinks.AllGaps, index.Words["gaps.heading"], [], parts.Length == 1 ? parts[0].Areas : [], counts) with { IsInSitemap = true };
        if (parts.Length > 1)
        {
            foreach (var part in parts) yield return Page(index, site, part.Permalink, index.Words.Of("gaps.heading.of", part.Label, index.Words["gaps.heading"]), [Back(index)], part.Areas, counts);
        }

        foreach (var part in parts)
        {
            foreach (var area in part.Areas) yield return AreaPage(index, site, counts, area, part);
        }
    }

    /// <summary>A table of what is missing for each table on a page.</summary>
    public static IEnumerable<OutputFile> Files(SiteIndex index, GapCounts counts) => counts.Municipalities.IsEmpty ? [] : Parts(index, counts).Select(part =>
        GapsCsv.Write(part.Permalink + PageAddresses.GapsFile, part.Areas.SelectMany(area => counts.Kinds.Select(kind => Row(counts, area, kind)))));

    private static GapRow Row(GapCounts counts, Area area, Kind kind)
    {
        var here = counts.In(area, kind).ToArray();
        var nearest = here.Length == 0 ? counts.Nearest(area, kind) : null;
        return new GapRow(
            area.Name, area.LocalGovernmentCode, area.Prefecture, kind.Code, kind.Label, here.Length, here.Count(GapCounts.IsLate), nearest?.Area.Name, nearest?.Kilometres);
    }

    private static SitePage Page(
        SiteIndex index, SiteModel site, string permalink, string heading, ImmutableArray<LinkModel> steps, ImmutableArray<Area> areas, GapCounts counts) =>
        new(permalink, "what is missing: " + permalink, SiteSection.Other, () => new PageContent(
            Layouts.Gaps,
            new GapsModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, heading, steps.AsSpan()),
                Heading = heading,
                Table = areas.IsEmpty ? null : GapTables.Of(index, counts, areas),
                Parts = areas.IsEmpty ? [.. Parts(index, counts).Select(p => new CountedLinkModel(p.Label, index.Href(p.Permalink), Municipalities(index, p.Areas.Length)))] : [],
                CsvHref = areas.IsEmpty ? null : index.Href(permalink + PageAddresses.GapsFile),
            },
            SiteModels.Head(index, heading, permalink)));

    private static SitePage AreaPage(SiteIndex index, SiteModel site, GapCounts counts, Area area, Part part)
    {
        var permalink = Permalinks.Gaps(area.LocalGovernmentCode);
        var heading = index.Words.Of("gaps.heading.of", area.Name, index.Words["gaps.heading"]);
        return new SitePage(permalink, "what is missing: " + permalink, SiteSection.Other, () => new PageContent(
            Layouts.AreaGaps,
            new AreaGapsModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, heading, Back(index)),
                Heading = heading,
                Caption = index.Words.Of("gaps.caption.area", area.Name),
                Kinds = [.. counts.Kinds.Select(kind => KindGap(index, counts, area, kind))],
                Districts = GapTables.Districts(index, counts, area),
                Area = new LinkModel(index.Words.Of("list.area", area.Name), index.Href(Permalinks.Area(area.LocalGovernmentCode))),
                CsvHref = index.Href(part.Permalink + PageAddresses.GapsFile),
            },
            SiteModels.Head(index, heading, permalink)));
    }

    private static KindGapModel KindGap(SiteIndex index, GapCounts counts, Area area, Kind kind)
    {
        var here = counts.In(area, kind).ToArray();
        var nearest = here.Length == 0 ? counts.Nearest(area, kind) : null;
        return new KindGapModel(
            kind.Label,
            GapTexts.Count(here.Length),
            here.Length == 0 ? null : index.Href(Permalinks.AreaKind(area.LocalGovernmentCode, kind.Code)),
            GapTexts.Late(here.Count(GapCounts.IsLate), here.Length),
            nearest is null ? null : ListTexts.Link(
                nearest.Area.Name, index.Href(Permalinks.AreaKind(nearest.Area.LocalGovernmentCode, kind.Code)), counts.In(nearest.Area, kind).Count()),
            nearest?.Kilometres is { } distance ? GapTexts.Distance(distance) : null);
    }

    private static LinkModel Back(SiteIndex index) => new(index.Words["gaps.heading"], index.Href(Permalinks.AllGaps));

    private static string Municipalities(SiteIndex index, int count) => index.Words.Of("gaps.municipalities", count.ToString(CultureInfo.InvariantCulture));

    private static ImmutableArray<Part> Parts(SiteIndex index, GapCounts counts)
    {
        var all = counts.Municipalities;
        if (all.Length <= MostInOneTable) return [new Part("", Permalinks.AllGaps, all)];
        return
        [
            .. all.GroupBy(a => a.LocalGovernmentCode[..2], StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Part(g.First().Prefecture ?? index.Words["list.rest"], Permalinks.Gaps(PrefectureCode(g.Key)), [.. g])),
        ];
    }

    // A prefecture's own code: its two digits, three noughts and the check digit.
    private static string PrefectureCode(string digits) =>
        string.Create(CultureInfo.InvariantCulture, $"{digits}000{LocalGovernmentCode.CheckDigit(digits + "000")}");

    private sealed record Part(string Label, string Permalink, ImmutableArray<Area> Areas);
}
