using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Samples;

/// <summary>A small city that does not exist, made by hand, so that pages can be tested without the readers.</summary>
internal static class FictionalCity
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly HolidayCalendar Holidays = new(
        new DateOnly(2027, 12, 31),
        new Dictionary<DateOnly, string> { [new(2026, 11, 23)] = "勤労感謝の日", [new(2027, 1, 1)] = "元日" }.ToFrozenDictionary(),
        new Dictionary<string, Season> { ["年末年始"] = new(new MonthDay(12, 29), new MonthDay(1, 3)) }.ToFrozenDictionary());

    public static readonly Taxonomies Taxonomies = new(
        new(
        [
            new Kind { Code = "mens_shed", Label = "男の居場所・メンズシェッド", RecheckMonths = 12, Questions = ["見ているだけでもよいですか"] },
            new Kind { Code = "food_pantry", Label = "フードパントリー", RecheckMonths = 3 },
            new Kind { Code = "consultation", Label = "相談窓口", RecheckMonths = 12, Questions = ["名前を言わなくてもよいですか"] },
            new Kind { Code = "care_service", Label = "介護サービス", RecheckMonths = 12, InDefaultResults = false },
            new Kind { Code = "training", Label = "講座", RecheckMonths = 12 },
        ]),
        new(
        [
            new Need { Code = "loneliness", Label = "さびしい・話し相手がほしい", SeeAlso = ["retirement"] },
            new Need { Code = "food", Label = "食べ物がない" },
            new Need { Code = "mental_distress", Label = "こころがつらい", IsCrisis = true },
            new Need { Code = "retirement", Label = "定年後の居場所" },
            new Need { Code = "violence", Label = "暴力を受けている", IsCrisis = true, IsSensitive = true, LocationRule = LocationRule.OnContact },
        ]),
        new([new LifeArea("people", "家族・友人・支えてくれる人", null, null, []), new LifeArea("roles", "仕事・役割・活動", null, null, [])]),
        new([new Term("men", "男性", null, []), new Term("anyone", "だれでも", null, [])]),
        new([new Term("types/peer_group", "当事者会", null, []), new Term("topics/bereavement", "死別", null, [])]),
        new(
        [
            new Area { Key = "aozora", LocalGovernmentCode = "990019", Name = "あおぞら市", Kana = "あおぞらし", Prefecture = "架空県", Neighbours = ["minato"], Point = new GeoPoint(34, 140.5) },
            new Area { Key = "minato", LocalGovernmentCode = "990027", Name = "みなと町", Kana = "みなとまち", Prefecture = "架空県", Neighbours = ["aozora"], Point = new GeoPoint(34.05, 140.52) },
            new Area { Key = "kaku", LocalGovernmentCode = "990001", Name = "架空県", Kana = "かくうけん", Prefecture = "架空県", Level = AreaLevel.Prefecture },
        ]));

    public static Entry Plain(string slug, string name) => new()
    {
        Slug = slug,
        AreaKey = "aozora",
        SourcePath = $"entries/aozora/{slug}.md",
        Name = name,
        Kind = "mens_shed",
        Summary = "お茶を飲みながら話せます。",
        Serves = ["aozora"],
        Contact = new Contact { Phones = [new Phone("044-000-0000", PhoneKind.Geographic)] },
        Schedule = [Item("毎週 火曜 10:00-12:00") with { OnHoliday = HolidayPolicy.Closed }],
        Verified = new Verification(new DateOnly(2026, 11, 10), "phone", "事務局"),
        Sources = [new Source("運営者への電話", null, new DateOnly(2026, 11, 10), "operator_consented", null, null)],
    };

    public static readonly Entry Workshop = Plain("komorebi-kobo", "木もれび工房") with
    {
        NameKana = "こもれびこうぼう",
        AlsoKnownAs = ["あおぞらメンズシェッド"],
        FormerIds = ["aozora-mens-shed"],
        Summary = "木工や修理をしながら、男の人が集まる場所です。見ているだけでもかまいません。",
        SummaryEasy = "木で 物を 作ったり、なおしたり します。見るだけでも いいです。1回 200円です。",
        Translations = [new EntryTranslation("en", "Komorebi Workshop", "A place to make and mend things together. You may just sit.", null)],
        Organization = new Organization { Key = "komorebi", Name = "木もれび工房の会", Type = "voluntary_group", Since = 2019, Url = "https://example.org/komorebi", Description = "木工のすきな人の会です。", Partners = ["あおぞら市社会福祉協議会"] },
        Serves = ["aozora", "minato"],
        Place = new Place
        {
            Address = "架空県あおぞら市本町1-2-3", Building = "集会所1階", PostalCode = "000-0000", Point = new GeoPoint(34.00001, 140.50001), District = "本町",
            Landmark = "郵便局のとなり", Access = "あおぞら駅 北口から歩いて8分", Parking = new Answer(TriState.Yes, "2台"),
        },
        Contact = new Contact
        {
            Phones = [new Phone("044-000-0001", PhoneKind.Geographic), new Phone("0120-000-000", PhoneKind.Free, "事務局")],
            PhoneHours = "平日 10:00-16:00", Email = "info@example.org", Url = "https://example.org/komorebi", Sns = ["https://example.org/sns"],
        },
        Schedule =
        [
            Item("毎週 火曜・金曜 10:00-12:00, 13:00-15:00") with { OnHoliday = HolidayPolicy.Closed, Except = Except("12/29-1/3") },
            Item("毎月 最終土曜 13:00-16:00") with { Label = "子どもと作る日", OnHoliday = HolidayPolicy.Open, Type = AttendanceType.Meeting },
        ],
        Alert = new Alert("12月は見学会があります。", new DateOnly(2026, 12, 6)),
        Needs = ["loneliness", "retirement"],
        LifeAreas = ["people", "roles"],
        Activities = ["木工", "修理", "お茶"],
        Audience = ["men"],
        MinimumAge = 50,
        Company = ["quiet_ok", "small"],
        Cost = new Cost(CostType.Fee, [new CostAmount("1回", 200)], "材料費は別"),
        Referral = new Referral { Who = ["self", "family", "professional"], How = ["walk_in", "phone"], Booking = "none", Accepting = "yes", AcceptingAsOf = new DateOnly(2026, 11, 10), ReplyDays = 3 },
        FirstVisit = new FirstVisit
        {
            WhoGreets = "世話人が入口で声をかけます", HowManyPeople = "5〜8人", CanJustSit = new Answer(TriState.Yes), CanLeaveAnytime = new Answer(TriState.Yes), AnonymousOk = new Answer(TriState.Yes),
        },
        Accessibility = [new Flag("wheelchair_ok", new Answer(TriState.Unknown, "入口に段が1つ")), new Flag("accessible_toilet", new Answer(TriState.No)), new Flag("written_communication", new Answer(TriState.Yes))],
        Languages = [new SpokenLanguage("ja", null), new SpokenLanguage("en", "話せる人がいる日だけ")],
        Safeguards = ["insurance", "first_aid"],
        LookingFor = ["道具", "手伝う人"],
        NotSuitableFor = "大きな音が苦手な人",
        Assurance = new Assurance(
            new Transparency { OperatorNamed = new Answer(TriState.Yes), RulesUrl = "https://example.org/komorebi/rules" },
            new Objectivity { Claims = "none" },
            new Continuity { Since = 2019, Staff = "2-4", FundingKind = ["fees", "donation"], IfWeStop = "1か月前に掲示と市の広報で知らせます" }),
        VerifiedFields = [new FieldCheck("schedule", new DateOnly(2026, 11, 18))],
        AlsoConnectsTo = ["aozora-pantry"],
        Description = Body("はじめての人は、名前を言わなくてかまいません。"),
    };

    public static readonly Entry Pantry = Plain("aozora-pantry", "あおぞらパントリー") with
    {
        NameKana = "アオゾラパントリー",
        Kind = "food_pantry",
        Summary = "食べ物をわたしています。わけは聞きません。",
        Needs = ["food"],
        Schedule = [],
        ScheduleNote = "月に1回。日にちは掲示します",
        Cost = new Cost(CostType.Free, [], null),
        Verified = new Verification(new DateOnly(2026, 7, 1), "website", "事務局"),
    };

    public static readonly Entry Shelterline = Plain("shizuka-soudan", "しずか相談室") with
    {
        NameKana = "しずかそうだんしつ",
        Kind = "consultation",
        Summary = "ひとりで話しに来られます。秘密は守ります。",
        Needs = ["violence", "mental_distress"],
        Place = new Place { Disclosure = Disclosure.OnContact },
    };

    public static readonly Entry OldOne = Plain("furui-kai", "ふるい会") with
    {
        NameKana = "ふるいかい",
        AreaKey = "minato",
        Serves = ["minato"],
        Verified = new Verification(new DateOnly(2025, 1, 10), "phone", "事務局"),
    };

    public static readonly Entry Archived = Plain("mukashi-kai", "むかし会") with { Verified = new Verification(new DateOnly(2024, 1, 10), "phone", "事務局") };

    public static readonly Entry Resting = Plain("yasumi-kai", "やすみ会") with { NameKana = "やすみかい", Status = EntryStatus.Paused, StatusOn = new DateOnly(2026, 10, 1) };

    public static Catalogue Catalogue { get; } = Of(Workshop, Pantry, Shelterline, OldOne, Archived, Resting);

    /// <summary>A catalogue of some entries in this city.</summary>
    public static Catalogue Of(params ReadOnlySpan<Entry> entries) => new()
    {
        Site = new SiteConfig
        {
            Title = "あおぞら つながり地図帳",
            Tagline = "話せる人、いていい場所、手伝える場所をさがせます。",
            IsDemo = true,
            Repository = "example/atlas",
            NeedTiles = ["loneliness", "food", "mental_distress", "retirement"],
            Office = new OfficeConfig { Name = "あおぞら支援センター", Phone = "044-000-0009", Hours = "平日 9:00-17:00", Email = "info@example.org", ReplyTime = "3日以内" },
            Attribution = "あおぞら つながり地図帳",
        },
        Taxonomies = Taxonomies,
        Entries = [.. entries.ToArray().OrderBy(e => e.Slug, StringComparer.Ordinal)],
        Holidays = Holidays,
        CrisisLines =
        [
            Line("kyukyu", "救急", CrisisLevel.Emergency, "119"),
            Line("kokoro", "こころの電話（架空）", CrisisLevel.Urgent, "0120-000-001"),
            Line("yoru", "よるの電話（架空）", CrisisLevel.Urgent, "#0000") with { IsAroundTheClock = true, Hours = "24時間" },
            Line("hanashi", "はなしの電話（架空）", CrisisLevel.Talk, "0120-000-002") with { Url = "https://example.org/chat", Languages = ["ja", "en"], Note = "混むことがあります" },
        ],
        Organizations = [Workshop.Organization!],
        Pages =
        [
            new ContentPage("about", "このサイトについて", Body("市民がつくりました。")),
            new ContentPage("first-call", "はじめて電話する人へ", Body("じょうずに話さなくて大丈夫です。")),
        ],
    };

    public static ScheduleItem Item(string when)
    {
        var reading = ScheduleParser.ParseWhen(when, Holidays);
        Assert.True(reading.IsUnderstood, when);
        return new ScheduleItem { Written = when, Rules = reading.Value.Rules, Except = reading.Value.Except, IsTentative = reading.IsTentative };
    }

    public static ImmutableArray<ScheduleException> Except(string text) => ScheduleParser.ParseExcept(text, Holidays).Value;

    public static Description Body(string text) => new(text, text, SiteModels.Markup($"<p>{HtmlEncoder.Encode(text)}</p>\n"));

    public static BuildOptions Options(string baseUrl = "https://example.org/") => new(new Permalinks(baseUrl), Today);

    /// <summary>The folder of the default theme.</summary>
    public static string ThemeFolder => Path.Combine(RepositoryRoot.Path, "themes", "default");

    private static CrisisLine Line(string id, string label, CrisisLevel level, string number) => new()
    {
        Id = id, Label = label, When = "つらくて、今すぐ話したいとき", Number = number, Level = level, Hours = "毎日 10:00-22:00", Cost = "無料",
        SourceTitle = "架空の一覧", SourceUrl = "https://example.org/lines", CheckedOn = new DateOnly(2026, 11, 1), CheckedBy = "相談窓口の担当",
    };
}
