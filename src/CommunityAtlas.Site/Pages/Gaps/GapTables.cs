using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Gaps;

/// <summary>Tables of counts. The longer side runs down the page: a reader scrolls down more easily than sideways.</summary>
internal static class GapTables
{
    private const int MostColumns = 8;

    /// <summary>Kinds and municipalities, with what is late in all.</summary>
    public static GapsTableModel Of(SiteIndex index, GapCounts counts, ImmutableArray<Area> areas)
    {
        var heads = areas.Select(a => new GapsHeadModel(a.Name, index.Href(Permalinks.Gaps(a.LocalGovernmentCode)))).ToImmutableArray();
        ImmutableArray<GapsHeadModel> measures = [.. counts.Kinds.Select(k => new GapsHeadModel(k.Label, null)), new(index.Words["gaps.total"], null), new(GapTexts.LateShare, null)];
        var byArea = areas.Select(area => Measures(counts, area)).ToImmutableArray();
        var caption = index.Words["gaps.caption"];
        return areas.Length <= MostColumns
            ? new(caption, index.Words["gaps.kind"], heads, [.. measures.Select((m, i) => new GapsRowModel(m, [.. byArea.Select(cells => cells[i])]))], HasManyColumns: false)
            : new(caption, index.Words["directory.municipalities"], measures, [.. heads.Select((h, i) => new GapsRowModel(h, byArea[i]))], HasManyColumns: true);
    }

    /// <summary>Kinds and districts of a municipality, from public places alone; null when no district is known.</summary>
    public static GapsTableModel? Districts(SiteIndex index, GapCounts counts, Area area)
    {
        var located = counts.Kinds
            .SelectMany(k => counts.In(area, k))
            .Where(e => !e.IsSensitive && e.Area.Key == area.Key && e.PublicPlace?.District is not null)
            .ToImmutableArray();
        if (located.IsEmpty) return null;
        var districts = located.Select(e => e.PublicPlace!.District!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var kinds = counts.Kinds.Where(k => located.Any(e => e.Entry.Kind == k.Code)).ToImmutableArray();
        var byPlace = located.ToLookup(e => (e.PublicPlace!.District!, e.Entry.Kind));
        GapsCellModel Cell(string district, Kind kind) => Count(byPlace[(district, kind.Code)].Count());
        var caption = index.Words.Of("gaps.caption.districts", area.Name);
        var districtHeads = districts.Select(d => new GapsHeadModel(d, null));
        var kindHeads = kinds.Select(k => new GapsHeadModel(k.Label, null));
        return districts.Length <= MostColumns
            ? new(caption, index.Words["gaps.kind"], [.. districtHeads], [.. kindHeads.Zip(kinds, (h, k) => new GapsRowModel(h, [.. districts.Select(d => Cell(d, k))]))], HasManyColumns: false)
            : new(caption, index.Words["gaps.district"], [.. kindHeads], [.. districtHeads.Zip(districts, (h, d) => new GapsRowModel(h, [.. kinds.Select(k => Cell(d, k))]))], HasManyColumns: true);
    }

    private static ImmutableArray<GapsCellModel> Measures(GapCounts counts, Area area)
    {
        var byKind = counts.Kinds.Select(kind => counts.In(area, kind).ToArray()).ToArray();
        var total = byKind.Sum(entries => entries.Length);
        return
        [
            .. byKind.Select(entries => Count(entries.Length)),
            Count(total),
            new(GapTexts.Late(byKind.Sum(entries => entries.Count(GapCounts.IsLate)), total), false),
        ];
    }

    private static GapsCellModel Count(int count) => new(GapTexts.Count(count), count > 0);
}
