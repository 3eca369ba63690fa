using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Entries;

/// <summary>The full entry of tests/specs/entries/whole.yml, field by field.</summary>
public sealed class WholeEntryTests
{
    private const string FilePath = "entries/aozora/minna-no-daidokoro.md";

    private static readonly ParsedEntry Parsed = Read();

    private static Entry Entry => Parsed.Entry;

    [Fact]
    public void It_keeps_what_it_is()
    {
        Assert.Equal("minna-no-daidokoro", Entry.Slug);
        Assert.Equal("hoshi-pantry", Entry.FirstId);
        Assert.Equal("aozora", Entry.AreaKey);
        Assert.Equal(FilePath, Entry.SourcePath);
        Assert.Equal("みんなの台所 いちばん星", Entry.Name);
        Assert.Equal("みんなのだいどころ いちばんぼし", Entry.NameKana);
        AssertList(Entry.AlsoKnownAs, "いちばん星パントリー");
        Assert.Equal("food_pantry", Entry.Kind);
        Assert.StartsWith("食べ物を分け合い", Entry.Summary, StringComparison.Ordinal);
        Assert.StartsWith("食べ物を もらえます", Entry.SummaryEasy, StringComparison.Ordinal);
        Assert.Contains("<li>", Entry.Description!.Html.Html, StringComparison.Ordinal);
        AssertList(
            Entry.Translations,
            new EntryTranslation("en", "First Star Kitchen", "Food to take home and a kitchen to cook together.", "Ring the bell at the side door."), new EntryTranslation("pt-BR", "Cozinha Primeira Estrela", null, null));
        AssertList(Entry.Languages, new SpokenLanguage("ja", null), new SpokenLanguage("ja-easy", null), new SpokenLanguage("vi", "土曜だけ"));
    }

    [Fact]
    public void It_keeps_who_runs_it_and_where()
    {
        var organization = Entry.Organization!;
        Assert.Equal((null, "いちばん星の会", "npo", 2016), (organization.Key, organization.Name, organization.Type, organization.Since));
        Assert.Equal("https://example.org/hoshi", organization.Url);
        AssertList(organization.Partners, "本町商店会");
        AssertList(Entry.Serves, "aozora", "minato");
        AssertList(Entry.Mode, "in_person", "outreach_visit");
        Assert.Equal("none", Entry.IctLevel);
        Assert.Equal(
            new Place
            {
                Address = "架空県あおぞら市南町7-8",
                Building = "旧 給食室",
                PostalCode = "000-0000",
                Point = new GeoPoint(34.0031, 140.4987),
                Precision = PinPrecision.Block,
                District = "南町",
                Landmark = "貯水タンクのとなり",
                Access = "南町のバス停から歩いて3分",
                Parking = new Answer(TriState.Yes, "3台"),
                Disclosure = Disclosure.Public,
            },
            Entry.Place);
    }

    [Fact]
    public void It_keeps_every_way_to_make_contact()
    {
        var contact = Entry.Contact;
        AssertList(
            contact.Phones,
            new Phone("044-000-0311", PhoneKind.Geographic),
            new Phone("0120-000-311", PhoneKind.Free, "配達の申しこみ"),
            new Phone("0601-000-0311", PhoneKind.OrgMobile, "当番の電話", new DateOnly(2026, 11, 1)));
        AssertList(contact.Faxes, new Phone("044-000-0312", PhoneKind.Geographic));
        Assert.Equal("平日 10:00-16:00", contact.PhoneHours);
        Assert.Equal("info@example.org", contact.Email);
        Assert.Equal("https://example.org/hoshi", contact.Url);
        Assert.Equal("https://example.org/hoshi-line", contact.Line);
        AssertList(contact.Sns, "https://example.org/hoshi-sns");
        Assert.Equal("https://example.org/hoshi-form", contact.Form);
        Assert.Equal("留守番電話に入れてください。", contact.Note);
    }

    [Fact]
    public void It_keeps_when_it_takes_place()
    {
        Assert.Equal(3, Entry.Schedule.Length);
        var (weekly, monthly, single) = (Entry.Schedule[0], Entry.Schedule[1], Entry.Schedule[2]);
        Assert.Equal("毎週 火曜・金曜 10:00-12:00, 13:00-15:00", weekly.Written);
        Assert.Equal(2, Assert.IsType<ScheduleRule.Weekly>(Assert.Single(weekly.Rules)).Times.Length);
        Assert.Equal(HolidayPolicy.Closed, weekly.OnHoliday);
        Assert.Single(weekly.Except);
        Assert.Equal(("料理の日", AttendanceType.Meeting, HolidayPolicy.Open), (monthly.Label, monthly.Type, monthly.OnHoliday));
        Assert.Equal(new Season(new MonthDay(4, 1), new MonthDay(12, 31)), monthly.Season);
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2027, 12, 31), HolidayPolicy.NextWeek), (single.From, single.Until, single.OnHoliday));
        Assert.Equal(new DateOnly(2026, 12, 20), Assert.Single(single.Only).Day);
        Assert.Equal("大雪の日は休みます。", Entry.ScheduleNote);
        Assert.Equal("https://example.org/hoshi-calendar", Entry.ScheduleUrl);
        Assert.Equal(EntryStatus.Active, Entry.Status);
        Assert.Null(Entry.StatusOn);
        Assert.Equal(new Alert("12月20日は餅つきをします。", new DateOnly(2026, 12, 20)), Entry.Alert);
    }

    [Fact]
    public void It_keeps_for_whom_it_is_and_what_it_costs()
    {
        AssertList(Entry.Needs, "food", "isolation");
        AssertList(Entry.LifeAreas, "people", "rhythm");
        AssertList(Entry.Activities, "料理", "配達");
        AssertList(Entry.Equipment, "大きな鍋");
        AssertList(Entry.Audience, "anyone", "family");
        Assert.Equal((15, 90, "any"), (Entry.MinimumAge, Entry.MaximumAge, Entry.Gender));
        Assert.Equal("市内と、となりの町の人", Entry.Eligibility);
        Assert.NotNull(Entry.NotSuitableFor);
        AssertList(Entry.Company, "lively", "small");
        Assert.Equal((CostType.Fee, "持ち帰りは無料"), (Entry.Cost.Type, Entry.Cost.Note));
        AssertList(Entry.Cost.Amounts, new CostAmount("おとな", 100), new CostAmount("子ども", 0));
        AssertList(Entry.Food!.Serve, "eat_in", "pantry");
        Assert.Equal((new Answer(TriState.Yes), new Answer(TriState.No), "1世帯1箱"), (Entry.Food.AllergyInfo, Entry.Food.NeedsId, Entry.Food.PerHousehold));
    }

    [Fact]
    public void It_keeps_how_to_come()
    {
        var referral = Entry.Referral;
        AssertList(referral.Who, "self", "family", "professional");
        AssertList(referral.How, "walk_in", "phone");
        Assert.Equal(("recommended", "はじめての日だけ、電話をください。", 2), (referral.Booking, referral.Note, referral.ReplyDays));
        Assert.Equal(("yes", new DateOnly(2026, 11, 10)), (referral.Accepting, referral.AcceptingAsOf));
        AssertList(referral.Documents, "かばん");
        Assert.Equal(TriState.Yes, referral.WarmHandover.Value);
        var yes = new Answer(TriState.Yes);
        Assert.Equal(
            new FirstVisit
            {
                WhoGreets = "前かけをした当番が、戸口でむかえます",
                HowManyPeople = "10人ぐらい",
                WhatHappens = "台所を見て、お茶を飲みます",
                EntranceNote = "横の引き戸から入ります",
                CanJustSit = yes,
                CanLeaveAnytime = yes,
                ComeWithSomeone = yes,
                AnonymousOk = yes with { Note = "呼び名で" },
            },
            Entry.FirstVisit);
        AssertList(
            Entry.Accessibility,
            new Flag("wheelchair_ok", new Answer(TriState.Unknown, "戸口に段が1つ")),
            new Flag("step_free", new Answer(TriState.No)),
            new Flag("written_communication", yes));
        Assert.Equal((TriState.Yes, TriState.No, TriState.No), (Entry.ChildrenOk.Value, Entry.PetsOk.Value, Entry.Smoking.Value));
    }

    [Fact]
    public void It_keeps_peers_partners_and_facts()
    {
        var peer = Entry.Peer;
        AssertList(peer.Types, "listening");
        AssertList(peer.Topics, "bereavement");
        AssertList(peer.Engagement, "volunteer");
        AssertList(peer.Stage, "community");
        AssertList(peer.RecoveryFocus, "personal");
        AssertList(peer.Setting, "community_hall");
        Assert.Equal((new Answer(TriState.Yes), new Answer(TriState.Yes, "1人")), (peer.LedByPeers, peer.CertifiedStaff));
        Assert.Equal(("架空ピア協会", "https://example.org/peer"), (peer.CertificationIssuer, peer.CertificationUrl));
        AssertList(Entry.AlsoConnectsTo, "hidamari");
        AssertList(Entry.Partners, "本町商店会");
        AssertList(Entry.Accreditations, new Accreditation("見守り協力店", "あおぞら市", "https://example.org/mimamori", new DateOnly(2025, 4, 1)));
        AssertList(Entry.Safeguards, "food_safety", "insurance");
        Assert.Equal(
            new Transparency
            {
                OperatorNamed = new Answer(TriState.Yes),
                RulesUrl = "https://example.org/rules",
                CoiUrl = "https://example.org/coi",
                FundingUrl = "https://example.org/funding",
                PrivacyUrl = "https://example.org/privacy",
                SelfDeclaredOn = new DateOnly(2026, 10, 1),
            },
            Entry.Assurance.Transparency);
        Assert.Equal(
            new Objectivity { Claims = "stated", EvidenceUrl = "https://example.org/evidence", EvidenceKind = "参加者への調査", Subjects = "48世帯", Method = "半年ごとのアンケート" },
            Entry.Assurance.Objectivity);
        var continuity = Entry.Assurance.Continuity;
        Assert.Equal((2016, "5+", "2か月前に掲示します。", "市の地域福祉課"), (continuity.Since, continuity.Staff, continuity.IfWeStop, continuity.SuccessorContactRole));
        AssertList(continuity.FundingKind, "donation", "grant");
        AssertList(Entry.LookingFor, "米", "運転手");
        AssertList(Entry.NeedsSpace, "冷凍庫のある部屋");
        Assert.Equal((20, "平日の夜"), (Entry.SpaceAvailable!.Capacity, Entry.SpaceAvailable.Times));
        AssertList(Entry.SpaceAvailable.Equipment, "コンロ4台");
    }

    [Fact]
    public void It_keeps_where_the_facts_come_from()
    {
        Assert.Equal(new Verification(new DateOnly(2026, 11, 10), "visit", "事務局の当番"), Entry.Verified);
        AssertList(Entry.VerifiedFields, new FieldCheck("contact.phone", new DateOnly(2026, 11, 19)), new FieldCheck("schedule", new DateOnly(2026, 11, 18)));
        Assert.Equal(2, Entry.RecheckMonths);
        AssertList(
            Entry.Sources,
            new Source("見学", null, new DateOnly(2026, 11, 10), "operator_consented", null, null),
            new Source("会のページ", "https://example.org/hoshi", new DateOnly(2026, 11, 9), null, "CC-BY-4.0", "いちばん星の会"));
        Assert.Equal("CC-BY-4.0", Entry.License);
        Assert.Null(Entry.Imported);
    }

    [Fact]
    public void It_uses_every_field_but_those_that_exclude_others()
    {
        var unused = EntryFields.All.Fields.Where(f => !Parsed.Locations.IsWritten(f.Code)).Select(f => f.Code);
        Assert.Equal(["description", "status_on", "imported"], unused);
    }

    [Fact]
    public void Places_of_fields_are_those_of_the_file()
    {
        var lines = Text().Split('\n');
        foreach (var (path, value) in new[] { ("name", "みんなの台所"), ("contact.phone[1].number", "0120-000-311"), ("place.lat", "34.00310"), ("schedule[1].when", "毎月 最終土曜"), ("cost.amounts[1].yen", "0}"), ("i18n.en.name", "First"), ("assurance.continuity.staff", "5+"), ("verified_fields.contact.phone", "2026-11-19") })
        {
            var place = Parsed.Locations[path];
            Assert.Equal(FilePath, place.Path);
            Assert.StartsWith(value, lines[place.Line - 1][(place.Column - 1)..], StringComparison.Ordinal);
        }
    }

    // Two immutable arrays are equal only if they are one; here their items are compared.
    private static void AssertList<T>(ImmutableArray<T> actual, params T[] expected) => Assert.Equal(expected, actual.ToArray());

    private static string Text()
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "specs", "entries", "whole.yml");
        var specs = (SequenceNode)YamlReader.Read(File.ReadAllText(path), path, 1, new DiagnosticBag(), YamlLimits.List)!;
        var full = (MappingNode)specs.Items[1];
        return ((ScalarNode)((MappingNode)full.Find("files")!).Find(FilePath)!).Text;
    }

    private static ParsedEntry Read()
    {
        var (parsed, diagnostics) = EntryTesting.Parse(Text(), FilePath);
        Assert.Empty(diagnostics);
        return parsed!;
    }
}
