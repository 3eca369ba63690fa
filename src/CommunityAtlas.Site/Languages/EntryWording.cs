using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Pages.Entries;

namespace CommunityAtlas.Site.Languages;

/// <summary>Facts of an entry in a language. What an organiser wrote in Japanese stays Japanese, and is marked or carries readings.</summary>
internal static class EntryWording
{
    /// <summary>Whether somebody wrote a text in the language; only then has the entry a page in it.</summary>
    public static bool Knows(this Wording wording, Entry entry) => entry.WrittenLanguages.Contains(wording.Language.Tag, StringComparer.Ordinal);

    /// <summary>The name as plain text: in the language where it has one.</summary>
    public static string PlainName(this Wording wording, Entry entry) => wording.Translation(entry)?.Name ?? entry.Name;

    /// <summary>The heading.</summary>
    public static SafeHtml Name(this Wording wording, Entry entry) => wording.Translation(entry)?.Name is { } own ? Wording.Text(own) : wording.JapaneseName(entry.Name, entry.NameKana);

    /// <summary>What it is, in the language.</summary>
    public static ImmutableArray<SafeHtml> Lead(this Wording wording, Entry entry) => wording.Language.IsEasyJapanese
        ? [wording.Japanese(entry.SummaryEasy!, entry.Name, entry.NameKana)]
        : [.. new[] { wording.Translation(entry)?.Summary, wording.Translation(entry)?.Description }.OfType<string>().Select(Wording.Text)];

    public static SafeHtml KindName(this Wording wording, Kind kind) => wording.Language.IsEasyJapanese && kind.LabelEasy is { } easy ? wording.Japanese(easy) : wording.HtmlOr("kind." + kind.Code, kind.Label);

    public static SafeHtml NeedName(this Wording wording, Need need) => wording.Language.IsEasyJapanese && need.LabelEasy is { } easy ? wording.Japanese(easy) : wording.HtmlOr("need." + need.Code, need.Label);

    /// <summary>For whom a place is.</summary>
    public static SafeHtml AudienceName(this Wording wording, Term term) => wording.Language.IsEasyJapanese && term.LabelEasy is { } easy ? wording.Japanese(easy) : wording.HtmlOr("audience." + term.Code, term.Label);

    /// <summary>As <see cref="Of"/>, for titles.</summary>
    public static string PlainOf(this Wording wording, string japanese, ImmutableArray<TranslatedText> translations) =>
        translations.FirstOrDefault(t => t.Language == wording.Language.Tag)?.Text ?? japanese;

    /// <summary>A text of the settings: a question of the finder, the title of the site.</summary>
    public static SafeHtml Of(this Wording wording, string japanese, ImmutableArray<TranslatedText> translations) =>
        translations.FirstOrDefault(t => t.Language == wording.Language.Tag)?.Text is not { } own ? wording.Japanese(japanese)
        : wording.Language.HtmlLanguage == "ja" ? wording.Japanese(own)
        : Wording.Text(own);

    /// <summary>An area: read aloud in Latin letters beside the name that stands on signs.</summary>
    public static SafeHtml AreaName(this Wording wording, Area area) =>
        wording.Html("area.name", wording.Has("area." + area.Level) ? wording.Html("area." + area.Level) : Wording.Text(RomanisedArea(area) ?? ""), wording.JapaneseName(area.Name, area.Kana));

    /// <summary>As <see cref="AreaName"/>, for titles.</summary>
    public static string PlainAreaName(this Wording wording, Area area) => wording.Language.HtmlLanguage == "ja"
        ? area.Name
        : wording.Has("area." + area.Level) ? wording.Plain("area." + area.Level) : RomanisedArea(area) ?? area.Name;

    /// <summary>A reading in Latin letters with a capital, or null.</summary>
    public static string? Romanised(string? kana)
    {
        if (string.IsNullOrEmpty(kana)) return null;
        var letters = string.Concat(kana.Split('ー').Select((part, at) => at == 0 ? Romaji.Hepburn(part) : "\u0304" + Romaji.Hepburn(part))).Normalize(NormalizationForm.FormC);
        return char.ToUpperInvariant(letters[0]) + letters[1..];
    }

    // Aozora-shi: the ending says what it is and is set off.
    private static string? RomanisedArea(Area area)
    {
        var kana = area.Kana ?? "";
        var ending = area.Name.Length == 0 ? null : area.Name[^1] switch
        {
            '市' => "し",
            '町' => kana.EndsWith("ちょう", StringComparison.Ordinal) ? "ちょう" : "まち",
            '村' => kana.EndsWith("そん", StringComparison.Ordinal) ? "そん" : "むら",
            '区' => "く",
            '県' => "けん",
            '府' => "ふ",
            '都' => "と",
            _ => null,
        };
        return ending is not null && kana.Length > ending.Length && kana.EndsWith(ending, StringComparison.Ordinal)
            ? Romanised(kana[..^ending.Length]) + "-" + Romaji.Hepburn(ending)
            : Romanised(area.Kana);
    }

    /// <summary>What it costs, line by line.</summary>
    public static ImmutableArray<SafeHtml> Cost(this Wording wording, Cost cost)
    {
        ImmutableArray<SafeHtml> lines = cost.Type switch
        {
            CostType.Free => [wording.Html("cost.free")],
            CostType.ByMeans => [wording.Html("cost.byMeans")],
            CostType.Donation => [wording.Html("cost.donation")],
            CostType.Fee when !cost.Amounts.IsEmpty => [.. cost.Amounts.Select(wording.Amount)],
            CostType.Fee => [wording.Html("cost.fee")],
            _ => [wording.Html("cost.unknown")],
        };
        return cost.Note is { } note ? lines.Add(wording.Japanese(note)) : lines;
    }

    /// <summary>Whether one has to book, and who may call.</summary>
    public static ImmutableArray<SafeHtml> Booking(this Wording wording, Referral referral)
    {
        var lines = ImmutableArray.CreateBuilder<SafeHtml>();
        lines.Add(wording.Html(referral.Booking is { } booking ? "booking." + booking : "booking.unknown"));
        if (referral.Who is ["professional_only"]) lines.Add(wording.Html("booking.professionalOnly"));
        return lines.ToImmutable();
    }

    /// <summary>Whether Japanese is needed.</summary>
    public static ImmutableArray<SafeHtml> Spoken(this Wording wording, ImmutableArray<SpokenLanguage> languages, Core.Schedules.HolidayCalendar calendar, DateOnly today)
    {
        if (languages.IsEmpty) return [wording.Html("spoken.unknown")];
        var others = languages.Where(l => l.Code != "ja").ToImmutableArray();
        return others.IsEmpty
            ? [wording.Html("spoken.onlyJapanese")]
            : [.. others.Select(l => l.Note is { } note
                ? wording.Html("spoken.note", wording.LanguageName(l.Code), wording.HtmlOr("spoken.note." + note, wording.DaysOnly(note, calendar, today)))
                : wording.LanguageName(l.Code))];
    }

    public static SafeHtml LanguageName(this Wording wording, string tag) => wording.HtmlOr("spoken." + tag, Texts.Labels.Language(tag));

    /// <summary>Who may come, when it is not everybody.</summary>
    public static ImmutableArray<SafeHtml> Audience(this Wording wording, Entry entry, Taxonomies taxonomies)
    {
        var lines = ImmutableArray.CreateBuilder<SafeHtml>();
        if (!entry.Audience.IsEmpty)
        {
            lines.Add(wording.List(entry.Audience.Select(code => taxonomies.Audiences.Get(code)).Select(wording.AudienceName)));
        }

        switch (entry.MinimumAge, entry.MaximumAge)
        {
            case ({ } from, { } to): lines.Add(wording.Html("age.range", Wording.Number(from), Wording.Number(to))); break;
            case ({ } from, null): lines.Add(wording.Html("age.from", Wording.Number(from))); break;
            case (null, { } to): lines.Add(wording.Html("age.to", Wording.Number(to))); break;
            default: break;
        }

        if (entry.Gender is "men" or "women") lines.Add(wording.Html("gender." + entry.Gender));
        if (entry.Eligibility is { } conditions) lines.Add(wording.Japanese(conditions, entry.Name, entry.NameKana));
        return lines.ToImmutable();
    }

    /// <summary>Where. Reads a place only through <see cref="PlannedEntry.PublicPlace"/>.</summary>
    public static ImmutableArray<SafeHtml> Place(this Wording wording, PlannedEntry planned)
    {
        var (entry, place) = (planned.Entry, planned.PublicPlace);
        var lines = ImmutableArray.CreateBuilder<SafeHtml>();
        lines.Add(wording.AreaName(planned.Area));
        foreach (var mode in entry.Mode.Where(m => m != "in_person")) lines.Add(wording.Html("mode." + mode));
        if (place?.Address is { } address) lines.Add(wording.Address(place.Building is { } building ? $"{address} {building}" : address, planned.Area));
        if (place?.Landmark is { } landmark) lines.Add(wording.Html("place.landmark", wording.Japanese(landmark)));
        if (place?.Access is { } access) lines.Add(wording.Html("place.access", wording.Japanese(access)));
        if (entry.Place.Disclosure == Disclosure.AreaOnly) lines.Add(Asked("place.areaOnly"));
        else if (entry.Place.Disclosure == Disclosure.OnContact) lines.Add(Asked("place.onContact"));
        else if (place?.Address is null && entry.IsGoneTo) lines.Add(Asked("place.unknown"));
        return lines.ToImmutable();

        // Who has no telephone is written to.
        SafeHtml Asked(string key) => wording.Html(entry.Contact is { Phones.IsEmpty: true } and ({ Email: not null } or { Url: not null } or { Form: not null } or { Line: not null }) ? key + ".write" : key);
    }


    private static SafeHtml Address(this Wording wording, string address, Area area) => wording.Japanese(address, area.Name, area.Kana);

    /// <summary>はじめての日: what was answered, never what was not.</summary>
    public static ImmutableArray<SafeHtml> FirstVisit(this Wording wording, Entry entry)
    {
        var lines = ImmutableArray.CreateBuilder<SafeHtml>();
        foreach (var (code, answer) in FirstVisitModels.Questions)
        {
            if (answer(entry.FirstVisit).Value is not TriState.Unknown and var value) lines.Add(wording.Html($"{FirstVisitModels.KeyOf(code, entry)}.{(value == TriState.Yes ? "yes" : "no")}"));
        }

        return lines.ToImmutable();
    }

    private static SafeHtml Amount(this Wording wording, CostAmount amount)
    {
        var who = wording.HtmlOr("who." + amount.Who, amount.Who);
        return amount.Yen == 0 ? wording.Html("cost.amount.free", who) : wording.Html("cost.amount", who, Wording.Number(amount.Yen));
    }

    private static EntryTranslation? Translation(this Wording wording, Entry entry) =>
        wording.Language.IsEasyJapanese ? null : entry.Translations.FirstOrDefault(t => t.Language == wording.Language.Tag);
}
