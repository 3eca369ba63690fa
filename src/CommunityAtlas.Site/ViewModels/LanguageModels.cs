using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The page in a language: its name there, or the page being read.</summary>
/// <param name="Language">For <c>lang</c> and <c>hreflang</c>.</param>
internal sealed record LanguageLinkModel(string Language, SafeHtml Name, string Href, bool IsCurrent);

/// <summary>The same page in another language, for search engines; absolute.</summary>
internal sealed record AlternateModel(string Language, string Href);

/// <summary>What every page in another language says about the site. Texts are markup: they carry readings, or the mark of their language.</summary>
internal sealed record LocalSiteModel
{
    public required SafeHtml Title { get; init; }

    public required bool IsDemo { get; init; }

    /// <summary>Whether kanji carry readings that can be hidden.</summary>
    public required bool HasRuby { get; init; }

    /// <summary>Whether home has a list of kinds: a new site has no entries yet.</summary>
    public required bool HasKinds { get; init; }

    public required string HomeHref { get; init; }

    public required string NowHref { get; init; }

    public required string AboutHref { get; init; }

    public required string SearchHref { get; init; }

    /// <summary>えらんでさがす; null where its questions are not in the language.</summary>
    public string? FindHref { get; init; }

    public required string DaysHref { get; init; }

    public required string ContributeHref { get; init; }

    public required string CorrectionHref { get; init; }

    public required string CheckedHref { get; init; }

    public required string AccessibilityHref { get; init; }

    /// <summary>Pages that there are in Japanese only.</summary>
    public required SiteModel Standard { get; init; }

    public required SafeHtml OfficeName { get; init; }

    public required SafeHtml OfficeHours { get; init; }

    public required bool HasOfficeHours { get; init; }

    public required SafeHtml BuiltOn { get; init; }

    public required SafeHtml Licence { get; init; }

    /// <summary>Who runs it.</summary>
    public required SafeHtml Operator { get; init; }
}

/// <summary>The header in a language.</summary>
internal sealed record LocalHeaderModel(LocalSiteModel Site, bool IsHome, bool IsNow, bool IsSearch, bool IsDays);

/// <summary>A link whose label is markup.</summary>
internal sealed record LocalLinkModel(SafeHtml Label, string Href, SafeHtml Count, bool HasCount);

/// <summary>Links under a heading.</summary>
internal sealed record LocalLinkGroupModel(SafeHtml Heading, string Id, ImmutableArray<LocalLinkModel> Links);

/// <summary>The way back.</summary>
internal sealed record LocalTrailModel(LocalLinkModel Home, SafeHtml Current);

/// <summary>A crisis line.</summary>
internal sealed record LocalCrisisLineModel
{
    public required SafeHtml Name { get; init; }

    public string? Number { get; init; }

    public string? NumberHref { get; init; }

    public string? Url { get; init; }

    public string? Host { get; init; }

    /// <summary>When to call.</summary>
    public required SafeHtml When { get; init; }

    /// <summary>Hours and cost, in few words.</summary>
    public required SafeHtml Short { get; init; }

    public required ImmutableArray<LocalFactModel> Facts { get; init; }

    /// <summary>The page of who runs the line, with its name.</summary>
    public required SafeHtml Source { get; init; }

    public required string SourceUrl { get; init; }
}

/// <summary>The いますぐ card in a language.</summary>
internal sealed record LocalCrisisCardModel(ImmutableArray<LocalCrisisLineModel> Lines, string NowHref);

/// <summary>A label and what stands beside it, line by line.</summary>
internal sealed record LocalFactModel(SafeHtml Label, ImmutableArray<SafeHtml> Lines);

/// <summary>An entry in a list: its name without readings, the rest line by line.</summary>
internal sealed record LocalCardModel
{
    public required string Name { get; init; }

    /// <summary>Language of the name.</summary>
    public required string NameLanguage { get; init; }

    /// <summary>How the name is said, where that helps.</summary>
    public required ImmutableArray<SafeHtml> Readings { get; init; }

    public required string Href { get; init; }

    public required SafeHtml Kind { get; init; }

    public required SafeHtml Area { get; init; }

    public required ImmutableArray<SafeHtml> Lead { get; init; }

    public required ImmutableArray<LocalFactModel> Facts { get; init; }
}

/// <summary>The home page in a language.</summary>
internal sealed record LocalHomeModel
{
    public required LocalSiteModel Site { get; init; }

    public required LocalCrisisCardModel Crisis { get; init; }

    public required ImmutableArray<LocalLinkModel> Tiles { get; init; }

    public required ImmutableArray<LocalLinkGroupModel> Groups { get; init; }

    /// <summary>What opens next.</summary>
    public required ImmutableArray<LocalCardModel> Soon { get; init; }
}

/// <summary>いますぐ in a language.</summary>
internal sealed record LocalNowModel(LocalSiteModel Site, LocalCrisisCardModel Card, ImmutableArray<LocalCrisisGroupModel> Groups);

/// <summary>Crisis lines of one level.</summary>
internal sealed record LocalCrisisGroupModel(SafeHtml Heading, string Id, ImmutableArray<LocalCrisisLineModel> Lines);

/// <summary>About this site, in a language.</summary>
internal sealed record LocalAboutModel(LocalSiteModel Site, LocalTrailModel Trail, string ExitHref);

/// <summary>A page of the theme's own words, in a language.</summary>
internal sealed record LocalProseModel(LocalSiteModel Site, LocalTrailModel Trail);

/// <summary>How information is checked, in a language.</summary>
/// <param name="CheckedExample">What an entry says of its check, with a day.</param>
/// <param name="Intervals">How often, with the kinds.</param>
internal sealed record LocalCheckedModel(LocalSiteModel Site, LocalTrailModel Trail, SafeHtml CheckedExample, ImmutableArray<LocalFactModel> Intervals);

/// <summary>How to tell of a place or a mistake, in a language.</summary>
internal sealed record LocalContributeModel(LocalSiteModel Site, LocalTrailModel Trail, SafeHtml Address, bool HasAddress);

/// <summary>The next days in a language.</summary>
internal sealed record LocalDaysModel(LocalSiteModel Site, LocalTrailModel Trail, ImmutableArray<LocalDayModel> Days);

/// <summary>A day with what is planned on it.</summary>
/// <param name="AllHref">The day in Japanese, with everything.</param>
internal sealed record LocalDayModel(SafeHtml Date, string Id, ImmutableArray<LocalDayRowModel> Rows, string AllHref, SafeHtml AllCount);

/// <summary>An entry on a day. Of <paramref name="Card"/> its name and address are shown.</summary>
internal sealed record LocalDayRowModel(LocalCardModel Card, SafeHtml Time, SafeHtml Where, SafeHtml Booking, SafeHtml Cost, SafeHtml Remark, bool HasRemark);

/// <summary>A list in a language.</summary>
internal sealed record LocalListModel
{
    public required LocalSiteModel Site { get; init; }

    public required LocalTrailModel Trail { get; init; }

    public required SafeHtml Heading { get; init; }

    public string? ExitHref { get; init; }

    public LocalCrisisCardModel? Crisis { get; init; }

    public required ImmutableArray<LocalCardModel> Cards { get; init; }

    /// <summary>Entries nobody has written a text for in the language; their pages are Japanese.</summary>
    public required ImmutableArray<LocalCardModel> Others { get; init; }

    /// <summary>The whole list, in Japanese.</summary>
    public required LocalLinkModel All { get; init; }

    public PagerModel? Pager { get; init; }
}

/// <summary>A telephone number with what a call costs.</summary>
internal sealed record LocalPhoneModel(string Number, string Href, ImmutableArray<SafeHtml> Notes);

/// <summary>Words to say on the telephone.</summary>
internal sealed record LocalPhraseModel(SafeHtml Japanese, SafeHtml Help);

/// <summary>An entry in a language: the conclusion first.</summary>
internal sealed record LocalEntryModel
{
    public required LocalSiteModel Site { get; init; }

    public required LocalTrailModel Trail { get; init; }

    public string? ExitHref { get; init; }

    public LocalCrisisCardModel? Crisis { get; init; }

    public required SafeHtml Name { get; init; }

    /// <summary>The name as it stands on the door, where the heading is another.</summary>
    public required ImmutableArray<SafeHtml> OwnName { get; init; }

    public required SafeHtml Kind { get; init; }

    public required SafeHtml Area { get; init; }

    public required ImmutableArray<SafeHtml> Notices { get; init; }

    public required ImmutableArray<SafeHtml> Lead { get; init; }

    public required ImmutableArray<LocalFactModel> Facts { get; init; }

    public LocalPhoneModel? Phone { get; init; }

    /// <summary>Other ways to get in touch, in their fixed order.</summary>
    public required ImmutableArray<LocalLinkModel> Channels { get; init; }

    public required ImmutableArray<LocalPhraseModel> Phrases { get; init; }

    public required ImmutableArray<SafeHtml> FirstVisit { get; init; }

    /// <summary>What stands above it: of a place one goes to, or of a line one calls.</summary>
    public required SafeHtml FirstVisitHeading { get; init; }

    public required SafeHtml Checked { get; init; }

    public required string StandardHref { get; init; }

    public required LocalPaperModel Paper { get; init; }

    /// <summary>Whether the printed sheet needs smaller letters.</summary>
    public bool IsFullSheet => SheetLength.IsFull(this, Site.HasRuby);
}

/// <summary>What stands at the foot of the printed page: its address, as a picture too, and of which day it is.</summary>
internal sealed record LocalPaperModel(string QrHref, string Address, SafeHtml Note);
