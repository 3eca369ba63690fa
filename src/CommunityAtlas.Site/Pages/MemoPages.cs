using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>おすすめメモ: a few places to choose from, on one sheet of paper; and the blank sheet for a talk.</summary>
internal static class MemoPages
{
    private const string Title = "おすすめメモ";
    private const string SheetTitle = "聞き取りシート";

    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Memo, Title, SiteSection.Other, () => new PageContent(
        Layouts.Memo,
        new MemoModel(site, SiteModels.Trail(index, Title), index.Href(PageAddresses.InterviewSheet), crisis),
        SiteModels.Head(index, Title, PageAddresses.Memo) with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.MemoPage)) }));

    public static SitePage Interview(SiteIndex index, SiteModel site) => new(PageAddresses.InterviewSheet, SheetTitle, SiteSection.Other, () => new PageContent(
        Layouts.Interview,
        new InterviewModel(
            site,
            SiteModels.Trail(index, SheetTitle, new LinkModel(Title, index.Href(PageAddresses.Memo))),
            [.. index.Catalogue.Taxonomies.LifeAreas.Terms.Where(a => a.DeprecatedBy is null).Select(a => new FactModel(a.Label, a.Hint ?? ""))]),
        SiteModels.Head(index, SheetTitle, PageAddresses.InterviewSheet)));
}
