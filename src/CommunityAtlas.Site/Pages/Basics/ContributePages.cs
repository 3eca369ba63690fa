using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Basics;

/// <summary>情報をのせる, and the sheet to print and fill in by hand.</summary>
internal static class ContributePages
{
    public static SitePage Page(SiteIndex index, SiteModel site) => new(PageAddresses.Contribute, index.Words["contribute.heading"], SiteSection.Contribute, () =>
        new PageContent(Layouts.Contribute, Model(index, site, index.Words["contribute.heading"]), SiteModels.Head(index, index.Words["contribute.heading"], PageAddresses.Contribute)));

    public static SitePage Sheet(SiteIndex index, SiteModel site) => new(PageAddresses.Sheet, "the sheet to print", SiteSection.Contribute, () =>
        new PageContent(
            Layouts.Sheet,
            Model(index, site, index.Words["sheet.heading"], new LinkModel(index.Words["contribute.heading"], index.Href(PageAddresses.Contribute))),
            SiteModels.Head(index, index.Words["sheet.heading"], PageAddresses.Sheet)));

    private static ContributeModel Model(SiteIndex index, SiteModel site, string heading, params ReadOnlySpan<LinkModel> steps)
    {
        var repository = RepositoryLinks.Of(index.Catalogue.Site);
        return new ContributeModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, heading, steps),
            Text = ContentPages.TextFor(index, "contribute"),
            NewIssueHref = repository?.NewEntry,
            CorrectionIssueHref = repository?.Correction,
            NewFileHref = repository is null ? null : NewFile(index, repository),
            RepositoryHref = repository?.Home,
            Kinds = [.. index.Catalogue.Taxonomies.Kinds.Terms.Where(k => k.DeprecatedBy is null).Select(k => k.Label)],
        };
    }

    private static string? NewFile(SiteIndex index, RepositoryLinks repository)
    {
        var area = index.Catalogue.Taxonomies.Areas.Terms.FirstOrDefault(a => a.Level == AreaLevel.Municipality);
        var kind = index.Catalogue.Taxonomies.Kinds.Terms.FirstOrDefault(k => k.DeprecatedBy is null);
        if (area is null || kind is null) return null;
        var today = JapaneseDates.Iso(index.Today);
        var text = $$"""
            ---
            名称: ここに名前
            よみ: ここによみがな
            種別: {{kind.Label}}
            ひとこと: どんなところか、80文字までで
            連絡先: {電話: 000-000-0000}
            開催日: ["毎月 第2・第4水曜 10:00-15:00"]
            確認: {date: {{today}}, how: 電話, by: 事務局}
            出典: [{title: 運営者への電話, date: {{today}}, permission: operator_consented}]
            ---
            くわしい説明。どんな人が来ていますか。
            """;
        return repository.NewFile($"entries/{area.Key}/new-place.md", text.ReplaceLineEndings("\n"));
    }
}
