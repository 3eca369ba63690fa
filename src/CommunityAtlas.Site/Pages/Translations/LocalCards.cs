using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>Entries in lists of a language.</summary>
internal static class LocalCards
{
    /// <summary>An entry with a text in the language.</summary>
    public static LocalCardModel Of(LocalSite site, PlannedEntry planned) => Card(site, planned, site.Href(Permalinks.Entry(planned.Entry.Slug)), site.Wording.Lead(planned.Entry)[..1]) with
    {
        Name = site.Wording.PlainName(planned.Entry),
        NameLanguage = site.Wording.Language.HtmlLanguage == "ja" || site.Wording.PlainName(planned.Entry) == planned.Entry.Name ? "ja" : site.Wording.Language.HtmlLanguage,
    };

    /// <summary>An entry without one; the link leads to its Japanese page.</summary>
    public static LocalCardModel Other(LocalSite site, PlannedEntry planned) => Card(site, planned, site.Index.Href(Permalinks.Entry(planned.Entry.Slug)), []);

    private static LocalCardModel Card(LocalSite site, PlannedEntry planned, string href, ImmutableArray<SafeHtml> lead)
    {
        var (wording, entry) = (site.Wording, planned.Entry);
        var facts = ImmutableArray.CreateBuilder<LocalFactModel>();
        facts.Add(new LocalFactModel(wording.Html("card.next"), [Next(site, planned)]));
        facts.Add(new LocalFactModel(wording.Html("card.cost"), wording.Cost(entry.Cost with { Note = null })));
        if (entry.Contact.Phones is [var phone, ..]) facts.Add(new LocalFactModel(wording.Html("card.phone"), [Wording.Text(phone.Number)]));
        return new LocalCardModel
        {
            Name = entry.Name,
            NameLanguage = "ja",
            Readings = wording.Said(entry.Name, entry.NameKana) is { } said && said != entry.Name ? [Wording.Text(said)] : [],
            Href = href,
            Kind = wording.KindName(planned.Kind),
            Area = wording.AreaName(planned.Area),
            Lead = lead,
            Facts = facts.ToImmutable(),
        };
    }

    private static SafeHtml Next(LocalSite site, PlannedEntry planned) => planned.Group switch
    {
        ListGroup.Dated => site.Wording.Html("schedule.rule", site.Wording.Date(planned.Next[0].Date, site.Index.Today), site.Wording.Times(planned.Next[0].Time)),
        ListGroup.NotRunning => site.Wording.Html("status." + planned.Entry.Status),
        _ => site.Wording.Html("next.ask"),
    };
}
