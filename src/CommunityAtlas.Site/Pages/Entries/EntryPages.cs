using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>The page of an entry, and the pages that lead there from its earlier addresses.</summary>
internal static class EntryPages
{
    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis, PlannedEntry planned, bool hasCalendar)
    {
        var permalink = Permalinks.Entry(planned.Entry.Slug);
        return new SitePage(permalink, "entry " + planned.Entry.Slug, SiteSection.Other, () =>
        {
            var head = SiteModels.Head(index, Title(planned), permalink, planned.IsSensitive ? null : planned.Entry.Summary) with
            {
                IsSensitive = planned.IsSensitive,
                IsHidden = planned.Freshness == Freshness.Archived,
                CheckedOn = planned.Entry.Verified.Date is { } day ? JapaneseDates.Iso(day) : null,
                RecheckMonths = (planned.Entry.RecheckMonths ?? planned.Kind.RecheckMonths).ToString(CultureInfo.InvariantCulture),
                JsonLd = EntryJsonLd.Of(index, planned),
            };
            return new PageContent(Layouts.Entry, Model(index, site, crisis, planned, hasCalendar), head);
        })
        {
            IsInSitemap = !planned.IsSensitive && planned.Freshness != Freshness.Archived,
            LastChecked = planned.Entry.Verified.Date,
        };
    }

    /// <summary>An earlier address leads to the page; nothing of the entry but its name stands there.</summary>
    public static IEnumerable<SitePage> Moved(SiteIndex index, SiteModel site, PlannedEntry planned)
    {
        var target = Permalinks.Entry(planned.Entry.Slug);
        return planned.Entry.FormerIds.Select(former => new SitePage(Permalinks.Entry(former), "entry " + planned.Entry.Slug, SiteSection.Other, () =>
            new PageContent(
                Layouts.Moved,
                new MovedModel(site, planned.Entry.Name, index.Href(target), index.Permalinks.Absolute(target), ContentSecurityPolicies.Standard),
                null))
        { IsInSitemap = false });
    }

    // Name and municipality, never the problem: a title is read over shoulders and kept in histories.
    private static string Title(PlannedEntry planned) => $"{planned.Entry.Name}（{planned.Area.Name}）";

    /// <summary>All that is said about an entry.</summary>
    public static EntryModel Model(SiteIndex index, SiteModel site, CrisisCardModel crisis, PlannedEntry planned, bool hasCalendar)
    {
        var entry = planned.Entry;
        var taxonomies = index.Catalogue.Taxonomies;
        return new EntryModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, entry.Name, new LinkModel(planned.Area.Name, index.Href(Permalinks.Area(planned.Area.LocalGovernmentCode)))),
            ExitHref = planned.IsSensitive ? index.Catalogue.Site.ExitUrl : null,
            Crisis = planned.HasCrisisNeed ? crisis : null,
            Name = entry.Name,
            Kana = entry.NameKana,
            OtherNames = entry.AlsoKnownAs,
            Kind = planned.Kind.Label,
            Area = planned.Area.Name,
            Notices = Notices(index, planned),
            Summary = entry.Summary,
            SummaryEasy = entry.SummaryEasy,
            FirstPhone = entry.Contact.Phones is [var first, ..] ? ContactModels.Of(index.Words, first) : null,
            Plan = PlanModels.Of(index, planned),
            Contact = ContactModels.Of(index.Words, entry),
            Place = PlaceModels.Of(index, planned),
            Cost = CostTexts.Lines(entry.Cost) is var lines && entry.Cost.Note is { } note ? [.. lines, note] : lines,
            Booking = ReferralTexts.Booking(entry.Referral),
            Audience = AudienceTexts.Lines(entry, taxonomies),
            Languages = LanguageTexts.Lines(entry.Languages),
            FirstVisit = FirstVisitModels.Facts(index.Words, entry.FirstVisit),
            FirstVisitHeading = entry.IsGoneTo ? index.Words["entry.firstVisit"] : index.Words["entry.firstTalk"],
            FirstVisitAnswers = FirstVisitModels.Answers(index.Words, entry),
            Description = entry.Description?.Html ?? default,
            Flags = FlagModels.Groups(index.Words, entry),
            Questions = PhoneQuestions.Of(index, planned),
            NotSuitableFor = entry.NotSuitableFor,
            Referral = ReferralTexts.Facts(entry.Referral, index.Today),
            Operator = OrganizationPages.OperatorOf(index, entry.Organization),
            About = AboutFacts.Of(index.Words, entry, taxonomies),
            Tags = [.. entry.Needs.Select(n => taxonomies.Needs.Get(n).Label), .. entry.LifeAreas.Select(a => taxonomies.LifeAreas.Get(a).Label)],
            Assurance = AssuranceModels.Groups(index.Words, entry),
            Connections = [.. entry.AlsoConnectsTo
                .Select(slug => index.BySlug.GetValueOrDefault(slug))
                .OfType<PlannedEntry>()
                .Select(e => new LinkModel(e.Entry.Name, index.Href(Permalinks.Entry(e.Entry.Slug))))],
            Check = CheckModels.Of(index, planned),
            CalendarHref = hasCalendar ? index.Href(Permalinks.Calendar(entry.Slug)) : null,
            Paper = new PaperModel(
                index.Href(PageAddresses.Memo) + "#ids=" + entry.Slug,
                index.Href(Permalinks.QrCode(entry.Slug)),
                index.Permalinks.Absolute(Permalinks.Entry(entry.Slug)),
                PaperTexts.Note(index.Today, planned),
                planned.IsSensitive),
            Translations = [.. entry.Translations.Select(t => new TranslationModel(t.Language, Labels.NativeLanguage(t.Language), t.Name, t.Summary, t.Description))],
            Related = Related(index, planned),
        };
    }

    private static ImmutableArray<NoticeModel> Notices(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var notices = ImmutableArray.CreateBuilder<NoticeModel>();
        if (entry.Status != EntryStatus.Active)
        {
            notices.Add(new NoticeModel("warning", StatusTexts.Badge(entry.Status)!, StatusTexts.Sentence(entry.Status, entry.StatusOn), null));
        }

        var isBanner = planned.Freshness is Freshness.Stale or Freshness.Archived || FreshnessRule.NeedsBanner(entry, index.Today);
        if (isBanner && CheckTexts.Late(planned.Freshness) is { } late) notices.Add(new NoticeModel("warning", index.Words["notice.late"], late, null));
        if (entry.Alert is { } alert && alert.Until >= index.Today)
        {
            notices.Add(new NoticeModel("note", index.Words["notice.news"], alert.Text, JapaneseDates.WithWeekday(alert.Until)));
        }

        return notices.ToImmutable();
    }

    private static ImmutableArray<CountedLinkModel> Related(SiteIndex index, PlannedEntry planned)
    {
        var (area, kind) = (planned.Area, planned.Kind);
        var both = index.ByAreaAndKind[(area.Key, kind.Code)].Count();
        var links = ImmutableArray.CreateBuilder<CountedLinkModel>();
        if (both > 1) links.Add(ListTexts.Link(index.Words.Of("list.areaAndKind", area.Name, kind.Label), index.Href(Permalinks.AreaKind(area.LocalGovernmentCode, kind.Code)), both));
        links.Add(ListTexts.Link(index.Words.Of("list.area", area.Name), index.Href(Permalinks.Area(area.LocalGovernmentCode)), index.ByArea[area.Key].Count()));
        links.Add(ListTexts.Link(index.Words.Of("list.kind", kind.Label), index.Href(Permalinks.Kind(kind.Code)), index.ByKind[kind.Code].Count()));
        return links.ToImmutable();
    }
}
