using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Basics;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>
/// One language of the site. It has home, now, the coming days, search, the finder and the pages about the site, the lists of every need and kind, of areas where somebody wrote in it,
/// and a page for each entry with a text in it: what a reader of that language can use, not a copy of every page.
/// </summary>
internal sealed class LocalSite
{
    public LocalSite(SiteIndex index, SiteModel standard, Wording wording)
    {
        (Index, Wording) = (index, wording);
        var site = index.Catalogue.Site;
        Known = [.. index.Listed.Where(e => wording.Knows(e.Entry))];
        Finder = index.Catalogue.Finder is { } finder && finder.Questions.First(q => q.Id == finder.Start).Translations.Any(t => t.Language == wording.Language.Tag) ? finder : null;
        Model = new LocalSiteModel
        {
            Title = wording.Has("site.title") ? wording.Html("site.title") : wording.Of(site.Title, site.TitleIn),
            IsDemo = site.IsDemo,
            HasRuby = wording.Language.HtmlLanguage == "ja",
            HasKinds = KindsOf(index).Any(),
            HomeHref = Href(PageAddresses.Home),
            NowHref = Href(PageAddresses.Now),
            AboutHref = Href(PageAddresses.About),
            SearchHref = Href(PageAddresses.Search),
            FindHref = Finder is null ? null : Href(PageAddresses.Find),
            DaysHref = Href(PageAddresses.Days),
            ContributeHref = Href(PageAddresses.Contribute),
            CorrectionHref = Href(PageAddresses.Contribute) + "#correction",
            CheckedHref = Href(PageAddresses.Checked),
            AccessibilityHref = Href(PageAddresses.Accessibility),
            Standard = standard,
            OfficeName = wording.Has("site.office") ? wording.Html("site.office") : wording.Of(site.Office.Name, site.Office.NameIn),
            OfficeHours = Hours(site.Office),
            HasOfficeHours = site.Office.Hours is not null,
            BuiltOn = wording.PlainDate(index.Today),
            Licence = wording.Japanese(standard.LicenseName),
            Operator = wording.HtmlOr("site.operator", site.Operator ?? site.Office.Name),
        };
        Crisis = new LocalCrisisCardModel([.. CrisisPages.OnCard(index).Select(Line)], Href(PageAddresses.Now));
    }

    public SiteIndex Index { get; }

    public Wording Wording { get; }

    public LocalSiteModel Model { get; }

    public LocalCrisisCardModel Crisis { get; }

    /// <summary>Entries somebody wrote about in the language, in the order of lists.</summary>
    public ImmutableArray<PlannedEntry> Known { get; }

    /// <summary>えらんでさがす, where its questions are written in the language.</summary>
    public Finder? Finder { get; }

    // Hours somebody translated are believed before those that are put together from the Japanese ones.
    private SafeHtml Hours(OfficeConfig office) =>
        office.Hours is not { } hours ? default
        : Wording.Has("site.hours") ? Wording.Html("site.hours")
        : office.HoursIn.Any(text => text.Language == Wording.Language.Tag) ? Wording.Of(hours, office.HoursIn)
        : Wording.Hours(hours, Index.Catalogue.Holidays, Index.Today);

    /// <summary>Kinds that lists of the site show, in the order of their file.</summary>
    public static IEnumerable<Kind> KindsOf(SiteIndex index) => index.Catalogue.Taxonomies.Kinds.Terms.Where(k => index.ByKind.Contains(k.Code) && k.InDefaultResults);

    /// <summary>Where a page stands in this language.</summary>
    public string Permalink(string standard) => Permalinks.In(Wording.Language.Tag, standard);

    public string Href(string standard) => Index.Href(Permalink(standard));

    /// <summary>What a page says to browsers; titles and descriptions carry no readings.</summary>
    public HeadModel Head(string title, string standard, string? description = null) =>
        SiteModels.Head(Index, title, Permalink(standard), description) with { Title = title + " | " + SiteTitle };

    public string SiteTitle => Wording.PlainOr("site.title", Wording.PlainOf(Index.Catalogue.Site.Title, Index.Catalogue.Site.TitleIn));

    public LocalTrailModel Trail(SafeHtml current) => new(Link(Wording.Html("nav.home"), Href(PageAddresses.Home)), current);

    public static LocalLinkModel Link(SafeHtml label, string href) => new(label, href, default, false);

    public LocalLinkModel Link(SafeHtml label, string href, int count) => new(label, href, Wording.Html("list.count", Wording.Number(count)), true);

    public SitePage Page(string standard, string origin, bool isInSitemap, Func<PageContent> content) =>
        new(Permalink(standard), origin, SiteSection.Other, content) { IsInSitemap = isInSitemap, Language = Wording.Language, Standard = standard };

    public LocalCrisisLineModel Line(CrisisLine line)
    {
        var hours = line.IsAroundTheClock ? Wording.Html("now.clock")
            : Wording.Has($"crisis.{line.Id}.hours") ? Wording.Html($"crisis.{line.Id}.hours")
            : Wording.Hours(line.Hours, Index.Catalogue.Holidays, Index.Today);
        var cost = line.Cost switch
        {
            "無料" => Wording.Html("cost.free"),
            "通話料がかかります" => Wording.Html("cost.call"),
            var other => Wording.HtmlOr($"crisis.{line.Id}.cost", other),
        };
        SafeHtml[] languages = Wording.Has($"crisis.{line.Id}.languages") ? [Wording.Html($"crisis.{line.Id}.languages")] : [];
        var facts = ImmutableArray.CreateBuilder<LocalFactModel>();
        facts.Add(new LocalFactModel(Wording.Html("now.hours"), [hours]));
        facts.Add(new LocalFactModel(Wording.Html("now.cost"), [cost]));
        if (!line.Languages.IsEmpty) facts.Add(new LocalFactModel(Wording.Html("now.languages"), [Wording.List(line.Languages.Select(Wording.LanguageName)), .. languages]));
        if (Wording.Has($"crisis.{line.Id}.note") || line.Note is not null)
            facts.Add(new LocalFactModel(Wording.Html("now.note"), [Wording.HtmlOr($"crisis.{line.Id}.note", line.Note ?? "")]));
        facts.Add(new LocalFactModel(Wording.Html("now.checked"), [Wording.PlainDate(line.CheckedOn)]));
        return new LocalCrisisLineModel
        {
            Name = Wording.HtmlOr($"crisis.{line.Id}.name", line.Label),
            Number = line.Number,
            NumberHref = line.Number is { } number ? WebAddresses.Tel(number) : null,
            Url = line.Url,
            Host = line.Url is { } url ? WebAddresses.Host(url) : null,
            When = Wording.HtmlOr($"crisis.{line.Id}.when", line.When),
            Short = Wording.List([hours, cost, .. languages]),
            Source = Wording.Html("now.source", Wording.Text(WebAddresses.Host(line.SourceUrl))),
            SourceUrl = line.SourceUrl,
            Facts = facts.ToImmutable(),
        };
    }
}
