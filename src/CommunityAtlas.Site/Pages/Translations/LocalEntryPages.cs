using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>An entry in a language: what it is, what it costs, whether to book, whether Japanese is needed, when, where, and how to call.</summary>
internal static class LocalEntryPages
{
    private const int DaysShown = 3;

    public static SitePage Page(LocalSite site, PlannedEntry planned)
    {
        var (wording, entry) = (site.Wording, planned.Entry);
        var standard = Permalinks.Entry(entry.Slug);
        return site.Page(standard, $"entry {entry.Slug} in {wording.Language.Tag}", !planned.IsSensitive && planned.Freshness != Freshness.Archived, () =>
        {
            var title = wording.Plain("entry.title", wording.PlainName(entry), wording.PlainAreaName(planned.Area));
            var head = site.Head(title, standard, planned.IsSensitive ? null : Description(wording, entry)) with
            {
                IsSensitive = planned.IsSensitive,
                IsHidden = planned.Freshness == Freshness.Archived,
                CheckedOn = entry.Verified.Date is { } day ? JapaneseDates.Iso(day) : null,
                RecheckMonths = (entry.RecheckMonths ?? planned.Kind.RecheckMonths).ToString(CultureInfo.InvariantCulture),
            };
            return new PageContent(Layouts.LocalEntry, Model(site, planned), head);
        }) with
        { LastChecked = entry.Verified.Date };
    }

    private static string? Description(Wording wording, Entry entry) => wording.Language.IsEasyJapanese
        ? entry.SummaryEasy
        : entry.Translations.First(t => t.Language == wording.Language.Tag) is var text ? text.Summary ?? text.Description : null;

    private static LocalEntryModel Model(LocalSite site, PlannedEntry planned)
    {
        var (wording, entry) = (site.Wording, planned.Entry);
        var name = wording.Name(entry);
        return new LocalEntryModel
        {
            Site = site.Model,
            Trail = site.Trail(name),
            ExitHref = planned.IsSensitive ? site.Index.Catalogue.Site.ExitUrl : null,
            Crisis = planned.HasCrisisNeed ? site.Crisis : null,
            Name = name,
            OwnName = wording.Language.HtmlLanguage == "ja" ? [] : [wording.Html("entry.ownName", wording.JapaneseName(entry.Name, null), Wording.Text(wording.Said(entry.Name, entry.NameKana) ?? ""))],
            Kind = wording.KindName(planned.Kind),
            Area = wording.AreaName(planned.Area),
            Notices = Notices(site, planned),
            Lead = wording.Lead(entry),
            Facts = Facts(site, planned),
            Phone = entry.Contact.Phones is [var phone, ..] ? new LocalPhoneModel(phone.Number, WebAddresses.Tel(phone.Number), PhoneNotes(site, entry, phone)) : null,
            Channels = Channels(wording, entry),
            Phrases = entry.Contact.Phones.IsEmpty ? [] : [.. Phrases(entry).Select(key => new LocalPhraseModel(wording.Html("phrase." + key), wording.Html($"phrase.{key}.help")))],
            FirstVisit = wording.FirstVisit(entry),
            FirstVisitHeading = wording.Html(entry.IsGoneTo ? "entry.firstVisit" : "entry.firstTalk"),
            Checked = Checked(wording, entry.Verified),
            StandardHref = site.Index.Href(Permalinks.Entry(entry.Slug)),
            Paper = new LocalPaperModel(
                site.Href(Permalinks.QrCode(entry.Slug)),
                site.Index.Permalinks.Absolute(site.Permalink(Permalinks.Entry(entry.Slug))),
                wording.Html("entry.paper.note", wording.PlainDate(site.Index.Today))),
        };
    }

    // Who is called to be listened to, or comes to a house, is not asked whether and when one may come.
    private static ImmutableArray<string> Phrases(Entry entry) =>
        entry.IsGoneTo ? ["1", "2", "3"]
        : entry.Mode.Contains("phone", StringComparer.Ordinal) ? ["1", "talk"]
        : entry.Mode.Contains("outreach_visit", StringComparer.Ordinal) ? ["1", "visit"]
        : ["1", "2", "3"];

    private static ImmutableArray<LocalFactModel> Facts(LocalSite site, PlannedEntry planned)
    {
        var (wording, entry) = (site.Wording, planned.Entry);
        var facts = ImmutableArray.CreateBuilder<LocalFactModel>();
        Add("entry.cost", wording.Cost(entry.Cost));
        Add("entry.booking", wording.Booking(entry.Referral));
        Add("entry.spoken", wording.Spoken(entry.Languages, site.Index.Catalogue.Holidays, site.Index.Today));
        Add("entry.when", When(site, planned));
        Add("entry.where", wording.Place(planned));
        if (wording.Audience(entry, site.Index.Catalogue.Taxonomies) is { IsEmpty: false } audience) Add("entry.who", audience);
        return facts.ToImmutable();

        void Add(string key, ImmutableArray<SafeHtml> lines) => facts.Add(new LocalFactModel(wording.Html(key), lines));
    }

    private static ImmutableArray<SafeHtml> When(LocalSite site, PlannedEntry planned)
    {
        var (wording, entry, today) = (site.Wording, planned.Entry, site.Index.Today);
        var lines = ImmutableArray.CreateBuilder<SafeHtml>();
        if (planned.Freshness is Freshness.Stale or Freshness.Archived) return [wording.Html("late." + planned.Freshness)];
        if (entry.Status != EntryStatus.Active) lines.Add(Status(wording, entry));
        if (entry.Status != EntryStatus.Closed) lines.AddRange(entry.Schedule.Select(item => wording.Schedule(item, today)));
        if (entry.ScheduleNote is { } note) lines.Add(wording.Japanese(note, entry.Name, entry.NameKana));
        if (!planned.Next.IsEmpty)
        {
            var days = planned.Next.GroupBy(o => o.Date).Take(DaysShown).Select(day => wording.Date(day.Key, today));
            lines.Add(wording.Html("next.days", wording.List(days, "list.days")));
        }
        else if (entry.Status == EntryStatus.Active)
        {
            lines.Add(wording.Html("next.ask"));
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<SafeHtml> Notices(LocalSite site, PlannedEntry planned)
    {
        var (wording, entry) = (site.Wording, planned.Entry);
        var notices = ImmutableArray.CreateBuilder<SafeHtml>();
        if (entry.Status != EntryStatus.Active) notices.Add(Status(wording, entry));
        if (planned.Freshness != Freshness.Fresh) notices.Add(wording.Html("late." + planned.Freshness));
        if (entry.Alert is { } alert && alert.Until >= site.Index.Today)
            notices.Add(wording.Html("entry.alert", wording.Japanese(alert.Text, entry.Name, entry.NameKana), wording.Date(alert.Until, site.Index.Today)));
        return notices.ToImmutable();
    }

    private static SafeHtml Checked(Wording wording, Verification check) => check.Date is not { } day
        ? wording.Html("entry.unchecked")
        : wording.Html(check.How == CheckTexts.OpenData ? "entry.checked.data" : "entry.checked", wording.PlainDate(day));

    private static SafeHtml Status(Wording wording, Entry entry) => entry.StatusOn is { } day
        ? wording.Html($"status.{entry.Status}.since", wording.PlainDate(day))
        : wording.Html("status." + entry.Status);

    private static ImmutableArray<SafeHtml> PhoneNotes(LocalSite site, Entry entry, Phone phone)
    {
        var wording = site.Wording;
        var notes = ImmutableArray.CreateBuilder<SafeHtml>();
        if (entry.Contact.PhoneHours is { } hours) notes.Add(wording.Html("phone.hours", wording.Hours(hours, site.Index.Catalogue.Holidays, site.Index.Today)));
        if (phone.Kind is PhoneKind.Free or PhoneKind.Navi) notes.Add(wording.Html("phone." + phone.Kind));
        if (entry.Contact.Note is { } note) notes.Add(wording.Japanese(note, entry.Name, entry.NameKana));
        return notes.ToImmutable();
    }

    private static ImmutableArray<LocalLinkModel> Channels(Wording wording, Entry entry)
    {
        var links = ImmutableArray.CreateBuilder<LocalLinkModel>();
        if (entry.Contact.Email is { } email) links.Add(LocalSite.Link(wording.Html("contact.email", Wording.Text(email)), WebAddresses.Mail(email)));
        foreach (var (key, url) in new[] { ("contact.web", entry.Contact.Url), ("contact.form", entry.Contact.Form), ("contact.line", entry.Contact.Line) })
        {
            if (url is not null) links.Add(LocalSite.Link(wording.Html(key, Wording.Text(WebAddresses.Host(url))), url));
        }

        return links.ToImmutable();
    }
}
