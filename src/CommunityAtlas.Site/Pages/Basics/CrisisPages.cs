using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Basics;

/// <summary>いますぐ: the page with all crisis lines, and the card that other pages show.</summary>
internal static class CrisisPages
{
    private const int LinesOnCard = 3;

    public static SitePage Now(SiteIndex index, SiteModel site) => new(PageAddresses.Now, "crisis lines", SiteSection.Now, () =>
        new PageContent(Layouts.Now, Model(index, site), SiteModels.Head(index, index.Words["now.heading"], PageAddresses.Now, index.Words["now.description"])));

    /// <summary>All lines, by level.</summary>
    public static NowModel Model(SiteIndex index, SiteModel site)
    {
        var lines = index.Catalogue.CrisisLines;
        return new NowModel
        {
            Site = site,
            Emergency = Of(index, lines, CrisisLevel.Emergency),
            Urgent = Of(index, lines, CrisisLevel.Urgent),
            Talk = Of(index, lines, CrisisLevel.Talk),
            Card = Card(index),
            IsEmpty = lines.IsEmpty,
        };
    }

    /// <summary>The card: lines that answer at any hour come first, because night use is real.</summary>
    public static CrisisCardModel Card(SiteIndex index) => new(
        [.. OnCard(index).Select(l => Of(index, l))],
        index.Href(PageAddresses.Now));

    /// <summary>The lines the card names.</summary>
    public static IEnumerable<CrisisLine> OnCard(SiteIndex index) =>
        Lines(index.Catalogue.CrisisLines, CrisisLevel.Urgent).Where(l => l.Number is not null).Take(LinesOnCard);

    /// <summary>The lines of a level, those open at any hour first.</summary>
    public static IEnumerable<CrisisLine> Lines(ImmutableArray<CrisisLine> lines, CrisisLevel level) =>
        lines.Where(l => l.Level == level).OrderBy(l => l.IsAroundTheClock ? 0 : 1);

    private static ImmutableArray<CrisisLineModel> Of(SiteIndex index, ImmutableArray<CrisisLine> lines, CrisisLevel level) =>
        [.. Lines(lines, level).Select(l => Of(index, l))];

    private static CrisisLineModel Of(SiteIndex index, CrisisLine line) => new()
    {
        Label = line.Label,
        When = line.When,
        Number = line.Number,
        NumberHref = line.Number is { } number ? WebAddresses.Tel(number) : null,
        Url = line.Url,
        Host = line.Url is { } url ? WebAddresses.Host(url) : null,
        Hours = line.IsAroundTheClock ? index.Words["now.clock"] : line.Hours,
        Cost = line.Cost,
        Languages = line.Languages.IsEmpty ? null : string.Join("、", line.Languages.Select(Labels.Language)),
        Note = line.Note,
        SourceTitle = line.SourceTitle,
        SourceUrl = line.SourceUrl,
        CheckedOn = JapaneseDates.Of(line.CheckedOn),
        CheckedBy = line.CheckedBy,
        IsAroundTheClock = line.IsAroundTheClock,
    };
}
