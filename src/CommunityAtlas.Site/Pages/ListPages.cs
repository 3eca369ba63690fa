using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>Cuts lists into pages. Every group of cards says its order in its heading.</summary>
internal sealed class ListPages(SiteIndex index, SiteModel site, CrisisCardModel crisis, ImmutableArray<SafeHtml> cards)
{
    /// <summary>All pages of a list; a single one, saying so, when it is empty.</summary>
    public IEnumerable<SitePage> Of(EntryList list)
    {
        var size = index.Catalogue.Site.PageSize;
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
            Sections = Sections(shown, list.PartlyFrom is { } partly ? partly - ((number - 1) * size) : int.MaxValue),
            Pager = count == 1 ? null : Pager(list.Permalink, number, count),
            Empty = list.Entries.IsEmpty ? list.Empty : null,
            Related = list.Related,
        };
        var title = pageText is null ? list.Title : $"{list.Title} けっか（{pageText}）";
        return new PageContent(Layouts.List, model, SiteModels.Head(index, title, permalink));
    }

    private ImmutableArray<CardSectionModel> Sections(ReadOnlySpan<PlannedEntry> shown, int partlyFrom)
    {
        var sections = ImmutableArray.CreateBuilder<CardSectionModel>();
        for (var start = 0; start < shown.Length;)
        {
            var (group, isPartly) = (shown[start].Group, start >= partlyFrom);
            var end = start + 1;
            while (end < shown.Length && shown[end].Group == group && (end >= partlyFrom) == isPartly) end++;
            var html = ImmutableArray.CreateBuilder<SafeHtml>(end - start);
            foreach (var entry in shown[start..end]) html.Add(cards[entry.Position]);
            var section = Section(group, html.MoveToImmutable());
            sections.Add(isPartly ? section with { Heading = "答えの一部に合うところ: " + section.Heading, Id = "partly-" + section.Id } : section);
            start = end;
        }

        return sections.ToImmutable();
    }

    private static CardSectionModel Section(ListGroup group, ImmutableArray<SafeHtml> cards) => group switch
    {
        ListGroup.Dated => new("次に開く日が近い順", "dated", null, cards),
        ListGroup.Undated => new("日にちがはっきりしないもの（電話で確認）", "undated", "名前の五十音順です。", cards),
        ListGroup.NotRunning => new("お休み中・これから始まるもの", "not-running", "名前の五十音順です。", cards),
        _ => new("長いあいだ確認できていないもの（電話で確認）", "stale", "名前の五十音順です。日程は古いので、のせていません。", cards),
    };

    private PagerModel Pager(string list, int number, int count)
    {
        string Href(int page) => index.Href(Permalinks.Page(list, page));
        var near = Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - number) <= 2).ToImmutableArray();
        return new PagerModel
        {
            PreviousHref = number > 1 ? Href(number - 1) : null,
            NextHref = number < count ? Href(number + 1) : null,
            Steps = [.. near.Select((n, i) => new PagerStepModel(n.ToString(CultureInfo.InvariantCulture), Href(n), n == number, i > 0 && near[i - 1] != n - 1))],
        };
    }
}
