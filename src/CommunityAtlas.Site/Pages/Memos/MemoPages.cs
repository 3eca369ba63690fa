using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Memos;

/// <summary>おすすめメモ: a few places to choose from, on one sheet of paper; and the blank sheet for a talk.</summary>
internal static class MemoPages
{
    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Memo, "the memo", SiteSection.Other, () => new PageContent(
        Layouts.Memo,
        new MemoModel(site, SiteModels.Trail(index, index.Words["memo.heading"]), index.Href(PageAddresses.InterviewSheet), crisis),
        SiteModels.Head(index, index.Words["memo.heading"], PageAddresses.Memo) with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.MemoPage)) }));

    public static SitePage Interview(SiteIndex index, SiteModel site) => new(PageAddresses.InterviewSheet, "the interview sheet", SiteSection.Other, () => new PageContent(
        Layouts.Interview,
        new InterviewModel(
            site,
            SiteModels.Trail(index, index.Words["interview.heading"], new LinkModel(index.Words["memo.heading"], index.Href(PageAddresses.Memo))),
            [.. index.Catalogue.Taxonomies.LifeAreas.Terms.Where(a => a.DeprecatedBy is null).Select(a => new FactModel(a.Label, a.Hint ?? ""))]),
        SiteModels.Head(index, index.Words["interview.heading"], PageAddresses.InterviewSheet)));
}
