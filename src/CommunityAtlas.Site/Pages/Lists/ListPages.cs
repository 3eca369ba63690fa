using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Days;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>Cuts lists into pages. Every group of cards says its order in its heading.</summary>
internal sealed class ListPages(SiteIndex index, SiteModel site, CrisisCardModel crisis, ImmutableArray<SafeHtml> cards)
{
    /// <summary>All pages of a list; a single one, saying so, when it is empty.</summary>
    public IEnumerable<SitePage> Of(EntryList list)
    {
        var size = list.IsWhole ? Math.Max(1, list.Entries.Length) : index.Catalogue.Site.PageSize;
        var count = Math.Max(1, (list.Entries.Length + size - 1) / size);
        return Enumerable.Range(1, count).Select(number =>
            new SitePage(Permalinks.Page(list.Permalink, number), "list " + list.Permalink, list.Section, () => Content(list, number, count, size))
            {
                IsInSitemap = list is { IsSensitive: false, IsRepeated: false } && !list.Entries.IsEmpty,
            });
    }

    private PageContent Content(EntryList list, int number, int count, int size)
    {
        var shown = list.Entries.AsSpan().Slice((number - 1) * size, Math.Min(size, list.Entries.Length - ((number - 1) * size)));
        var pageText = count == 1 ? null : ListTexts.Page(number, count);
        var permalink = Permalinks.Page(list.Permalink, number);
        var sections = Sections(shown, list.PartlyFrom is { } partly ? partly - ((number - 1) * size) : int.MaxValue, list.IsCrisis);
        var tellsToday = sections.Any(s => s.Today is not null);
        var model = new ListModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, list.Heading, list.Trail.AsSpan()),
            Heading = list.Heading,
            Note = list.Note,
            Chosen = list.Chosen,
            PageText = pageText,
            CountText = list.Total is { } total ? ListTexts.FirstOf(list.Entries.Length, total) : ListTexts.Count(list.Entries.Length),
            Crisis = list.IsCrisis ? crisis : null,
            ExitHref = list.IsSensitive ? index.Catalogue.Site.ExitUrl : null,
            Sections = sections,
            TellsToday = tellsToday,
            Pager = Pagers.Of(index, list.Permalink, number, count),
            Empty = list.Entries.IsEmpty ? list.Empty : null,
            Related = list.Related,
            PackHref = list.PackHref,
        };
        var title = pageText is null ? list.Title : index.Words.Of("list.title.page", list.Title, pageText);
        var head = SiteModels.Head(index, title, permalink) with { IsSensitive = list.IsSensitive, IsHidden = list.IsWhole };
        return new PageContent(Layouts.List, model, tellsToday ? head with { ScriptHref = DayPages.Script(index) } : head);
    }

    // Whoever is in distress reads first what is open today; the list is sorted, so that those stand at its head.
    private ImmutableArray<CardSectionModel> Sections(ReadOnlySpan<PlannedEntry> shown, int partlyFrom, bool isCrisis)
    {
        var sections = ImmutableArray.CreateBuilder<CardSectionModel>();
        for (var start = 0; start < shown.Length;)
        {
            var (group, isPartly) = (shown[start].Group, start >= partlyFrom);
            var isToday = isCrisis && !isPartly && IsToday(shown[start]);
            var end = start + 1;
            while (end < shown.Length && shown[end].Group == group && (end >= partlyFrom) == isPartly && (isPartly || (isCrisis && IsToday(shown[end])) == isToday)) end++;
            var html = ImmutableArray.CreateBuilder<SafeHtml>(end - start);
            foreach (var entry in shown[start..end]) html.Add(cards[entry.Position]);
            var section = isToday ? Today(html.MoveToImmutable()) : Section(group, html.MoveToImmutable());
            sections.Add(isPartly ? section with { Heading = index.Words.Of("find.partly", section.Heading), Id = "partly-" + section.Id } : section);
            start = end;
        }

        return sections.ToImmutable();
    }

    private bool IsToday(PlannedEntry planned) => planned.Group == ListGroup.Dated && planned.Next[0].Date == index.Today;

    private CardSectionModel Today(ImmutableArray<SafeHtml> cards) =>
        new(index.Words["days.open"], "today", index.Words["days.today.order"], cards, JapaneseDates.Near(index.Today, index.Today));

    private CardSectionModel Section(ListGroup group, ImmutableArray<SafeHtml> cards) => group switch
    {
        ListGroup.Dated => new(index.Words["list.dated"], "dated", null, cards),
        ListGroup.Undated => new(index.Words["list.undated"], "undated", index.Words["names.order"], cards),
        ListGroup.NotRunning => new(index.Words["list.notRunning"], "not-running", index.Words["names.order"], cards),
        _ => new(index.Words["list.stale"], "stale", index.Words["list.stale.order"], cards),
    };
}
