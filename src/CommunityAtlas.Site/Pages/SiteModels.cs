using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Basics;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>Makes what every page says about the site.</summary>
internal static class SiteModels
{
    public static SiteModel Of(SiteIndex index, Theme theme)
    {
        var site = index.Catalogue.Site;
        return new SiteModel
        {
            Title = site.Title,
            Tagline = site.Tagline,
            IsDemo = site.IsDemo,
            HomeHref = index.Href(PageAddresses.Home),
            NowHref = index.Href(PageAddresses.Now),
            SearchHref = index.Href(PageAddresses.Search),
            DaysHref = index.Href(PageAddresses.Days),
            MapHref = index.Href(PageAddresses.Map),
            NeedsHref = index.Href(PageAddresses.Needs),
            AreasHref = index.Href(PageAddresses.Areas),
            KindsHref = index.Href(PageAddresses.Kinds),
            FindHref = index.Catalogue.Finder is null ? null : index.Href(PageAddresses.Find),
            GapsHref = index.Areas.Any(a => a.Level == AreaLevel.Municipality) ? index.Href(Permalinks.AllGaps) : null,
            ContributeHref = index.Href(PageAddresses.Contribute),
            SheetHref = index.Href(PageAddresses.Sheet),
            CheckedHref = index.Href(PageAddresses.Checked),
            AboutHref = index.Href(PageAddresses.About),
            AccessibilityHref = index.Href(PageAddresses.Accessibility),
            FeedHref = index.Href(PageAddresses.Feed),
            StylesheetHref = index.Href(theme.Stylesheet),
            IconHref = index.Href(theme.Icon),
            ManifestHref = index.Href(PageAddresses.WebManifest),
            WorksOffline = site.WorksOffline,
            SearchOfferHref = index.Href(PageAddresses.SearchOffer),
            Office = Of(site.Office),
            BuiltOn = JapaneseDates.Of(index.Today),
            LastDay = JapaneseDates.Iso(index.LastDay),
            Operator = site.Operator,
            OperatorHref = site.OperatorUrl,
            Host = site.Host,
            LicenseName = Licenses.Name(site.License),
            LicenseHref = Licenses.Url(site.License),
            Attribution = site.Attribution,
            Pages = [.. ContentPages.OwnPages(index).Select(p => new LinkModel(p.Title, index.Href(PageAddresses.Content(p.Slug))))],
        };
    }

    /// <summary>What a page says to browsers.</summary>
    public static HeadModel Head(SiteIndex index, string title, string permalink, string? description = null) => new()
    {
        Title = title + " | " + index.Catalogue.Site.Title,
        Description = description,
        Canonical = index.Permalinks.Absolute(permalink),
        ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.Page)),
    };

    /// <summary>The way back: home, some steps, the page itself.</summary>
    public static TrailModel Trail(SiteIndex index, string current, params ReadOnlySpan<LinkModel> steps)
    {
        var all = ImmutableArray.CreateBuilder<LinkModel>();
        all.Add(new LinkModel(index.Words["nav.home"], index.Href(PageAddresses.Home)));
        foreach (var step in steps) all.Add(step);
        return new TrailModel(all.ToImmutable(), current);
    }

    /// <summary>Markup that this project wrote itself.</summary>
    public static SafeHtml Markup(string html) => new(html);

    private static OfficeModel Of(OfficeConfig office) => new()
    {
        Name = office.Name,
        Phone = office.Phone,
        PhoneHref = office.Phone is { } phone ? WebAddresses.Tel(phone) : null,
        Hours = office.Hours,
        Address = office.Address,
        Email = office.Email,
        EmailHref = office.Email is { } email ? WebAddresses.Mail(email) : null,
        ReplyTime = office.ReplyTime,
    };
}
