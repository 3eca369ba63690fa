using System.Collections.Immutable;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Groups;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Entries.Types;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Core.Schedules;
using static CommunityAtlas.Content.Entries.Types.FieldTypes;

namespace CommunityAtlas.Content.Entries;

/// <summary>
/// The whole entry model in one place: every key with its Japanese name, what it takes, whether it must be there, what it is for and an example.
/// Key recognition, the JSON Schema and the documentation are made from these rows; the readers in Groups turn them into records.
/// </summary>
public static class EntryFields
{
    private const int Remark = 200;

    // What it is ─────────────────────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<string> Id = new("id", "ID", "Id", new SlugType(), "ファイルの名前と同じ。書かなくてかまいません。", "The same as the file name; need not be written.") { Example = "aozora-hokenshitsu" };
    internal static readonly Field<string> Area = new("area", "地域", "Area", Term(s => s.Areas), "フォルダと同じ地域。書かなくてかまいません。", "The area of the folder; need not be written.") { Example = "aozora" };
    internal static readonly Field<string> Name = new("name", "名称", "Name", Line(60, TextPatterns.Placeholder, TextPatterns.Url), "運営者が使っている、そのままの名前。", "The name just as the group writes it.") { IsRequired = true, Aliases = ["名前"], Example = "あおぞら暮らしの保健室" };
    internal static readonly Field<string> NameKana = new("name_kana", "よみ", "Reading", new KanaType(120), "名前の読み方。並び順と、読みでの検索に使います。", "How the name is read, in kana; for sorting and for search by sound.") { Aliases = ["ふりがな", "読み"], Example = "あおぞらくらしのほけんしつ" };
    internal static readonly Field<ImmutableArray<string>> AlsoKnownAs = new("also_known_as", "別名", "Other names", Lines(60), "ほかの呼び名。", "Other names people use.") { Aliases = ["通称"], Example = "[団地の保健室]" };
    internal static readonly Field<ImmutableArray<string>> FormerIds = new("former_ids", "旧ID", "Former ids", Slugs, "ファイルの名前を変えたとき、前の名前を古い順に。前のリンクが切れません。", "Earlier file names, oldest first, so that old links keep working.") { Example = "[danchi-hokenshitsu]" };
    internal static readonly Field<string> Kind = new("kind", "種別", "Kind", Term(s => s.Kinds), "どんな活動か。taxonomies/kinds.yml から一つ。", "What sort of activity; one of taxonomies/kinds.yml.") { IsRequired = true, Aliases = ["種類"], Example = "town_health_room" };
    internal static readonly Field<string> Summary = new("summary", "ひとこと", "Summary", Line(80, TextPatterns.Url, TextPatterns.Phone), "はじめて見る人に向けた、ひとことの紹介。", "One sentence for somebody who has never heard of it.") { IsRequired = true, Example = "看護師とお茶を飲みながら、心配ごとを話せます。" };
    internal static readonly Field<string> SummaryEasy = new("summary_easy", "やさしい日本語", "Easy Japanese", Line(120, TextPatterns.Url, TextPatterns.Phone), "やさしい日本語での紹介。短い文で、です・ますで。", "The same in easy Japanese: short sentences.") { Example = "おちゃを のみながら、こまっている ことを 話せます。" };
    internal static readonly Field<Description> Description = new("description", "説明", "Description", new DescriptionType(), "くわしい説明。段落・リスト・リンクが使えます。.md では本文に書きます。", "The long text: paragraphs, lists and links. In a .md file it is the body.") { Aliases = ["本文"], Example = "団地の集会所にある、だれでも入れる部屋です。" };
    internal static readonly Field<ImmutableArray<EntryTranslation>> I18n = new("i18n", "他言語", "Other languages", new TranslationsType(), "ほかの言語での名前・ひとこと・説明。", "Name, summary and description in other languages.") { Aliases = ["ほかの言語"], Example = "{en: {name: Aozora Health Room}}" };

    // Who runs it, where, and how to reach it ─────────────────────────────────────────────────────────────────────────

    internal static readonly Field<ImmutableArray<SpokenLanguage>> Languages = new("languages", "ことば", "Languages spoken", ListOf(Either(new LanguageType().As(code => new SpokenLanguage(code, null)), Keys(LanguageParts.All, LanguageReader.Read))), "その場で話せることば。", "What people there speak.") { Aliases = ["話せることば"], Example = "[ja, {code: en, note: 話せる人がいる日だけ}]" };
    internal static readonly Field<Organization> Organization = new("organization", "運営", "Run by", Either(new OrganizationTextType(60), Keys(OrganizationParts.All, OrganizationReader.Read)), "運営する団体。名前、organizations.yml のキー、またはくわしい項目。", "Who runs it: a name, a key of organizations.yml, or details.") { Aliases = ["運営団体"], Example = "あおぞら市社会福祉協議会" };
    internal static readonly Field<ImmutableArray<string>> Serves = new("serves", "対象区域", "Serves", Terms(s => s.Served), "どの地域の人のためのものか。書かなければフォルダの地域。", "Areas it is for, or anywhere; the folder's area if not written.") { Aliases = ["対象地域"], Example = "[aozora, minato]" };
    internal static readonly Field<ImmutableArray<string>> Mode = new("mode", "参加方法", "Mode", Codes(EntryCodes.Modes), "会う・オンライン・電話など。書かなければ「会って参加」。", "In person, online, by telephone …; in person if not written.") { Example = "[in_person]" };
    internal static readonly Field<string> IctLevel = new("ict_level", "情報機器", "Devices needed", Code(EntryCodes.IctLevels), "参加に電話やスマートフォンがいるか。", "Whether a telephone or smartphone is needed to take part.") { Example = "none" };
    internal static readonly Field<Place> Place = new("place", "場所", "Place", Keys(PlaceParts.All, PlaceReader.Read, EntryConditions.Place), "集まる場所。", "Where people meet.") { Example = "{address: 架空県あおぞら市本町1-2-3, building: 集会所1階}" };
    internal static readonly Field<Contact> Contact = new("contact", "連絡先", "Contact", Keys(ContactParts.All, ContactReader.Read), "問い合わせ先。少なくとも一つ。個人の携帯は書きません。", "How to make contact; at least one way, never a person's own mobile.") { IsRequired = true, Aliases = ["問い合わせ先"], Example = "{phone: 044-000-0000}" };

    // When ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<ImmutableArray<ScheduleItem>> Schedule = new("schedule", "開催日", "Schedule", ListOf(new ScheduleItemType()), "いつ開くか。計算できる形で1行ずつ。", "When it takes place, one rule per item.") { Aliases = ["日程"], Example = "[毎月 第2・第4水曜 10:00-15:00]" };
    internal static readonly Field<string> ScheduleNote = new("schedule_note", "日程の説明", "About the schedule", Line(120), "計算できない日程を、運営者のことばで。", "What cannot be computed, in the organiser's own words.") { Example = "日時は、連絡した人にお知らせします。" };
    internal static readonly Field<string> ScheduleUrl = new("schedule_url", "日程のページ", "Schedule page", Url, "日程が出るページ。", "A page that announces the dates.") { Example = "https://example.org/schedule" };
    internal static readonly Field<EntryStatus> Status = new("status", "状態", "Status", Code(EntryCodes.Statuses), "活動中・休止中・終了・これから始まる。書かなければ活動中。", "Whether it runs; active if not written.") { Example = "paused" };
    internal static readonly Field<DateOnly> StatusOn = new("status_on", "状態の日付", "Status since", Day, "その状態になった日、またはなる日。", "The day the status began or begins.") { Example = "2026-11-10" };
    internal static readonly Field<Alert> Alert = new("alert", "お知らせ", "Notice", Keys(AlertParts.All, ScheduleReader.Alert), "期限つきのお知らせ。", "A notice with its last day.") { Example = "{text: 12月は見学会があります。, until: 2026-12-06}" };

    // For whom ────────────────────────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<ImmutableArray<string>> Needs = new("needs", "困りごと", "Needs", Terms(s => s.Needs), "どんな困りごとの人に向くか。taxonomies/needs.yml から。", "What it helps with; codes of taxonomies/needs.yml.") { Example = "[loneliness, meaning]" };
    internal static readonly Field<ImmutableArray<string>> LifeAreas = new("life_areas", "生活の領域", "Life areas", Terms(s => s.LifeAreas), "くらしのどの面か。taxonomies/life-areas.yml から。", "Which sides of life; codes of taxonomies/life-areas.yml.") { Example = "[people, roles]" };
    internal static readonly Field<ImmutableArray<string>> Activities = new("activities", "活動", "Activities", Lines(20), "することを、短いことばで。", "What people do, in short words.") { Aliases = ["活動内容"], Example = "[木工, お茶]" };
    internal static readonly Field<ImmutableArray<string>> Equipment = new("equipment", "道具", "Equipment", Lines(20), "使える道具を、短いことばで。", "Tools there are to use.") { Aliases = ["設備"], Example = "[卓球台]" };
    internal static readonly Field<ImmutableArray<string>> Audience = new("audience", "対象", "Audience", Terms(s => s.Audiences), "だれのためのものか。taxonomies/audience.yml から。", "Whom it is for; codes of taxonomies/audience.yml.") { Aliases = ["対象者"], Example = "[men, older]" };
    internal static readonly Field<AgeRange> Age = new("age", "年齢", "Age", Keys(AgeParts.All, AudienceReader.Age), "参加できる年齢。", "Ages that can take part.") { Example = "{min: 50}" };
    internal static readonly Field<string> Gender = new("gender", "性別", "Gender", Code(EntryCodes.Genders), "参加できる性別。", "Who can take part.") { Example = "any" };
    internal static readonly Field<string> Eligibility = new("eligibility", "条件", "Conditions", Line(Remark), "参加の条件を、ことばで。", "Conditions in words.") { Aliases = ["参加条件"], Example = "市内に住んでいる人" };
    internal static readonly Field<string> NotSuitableFor = new("not_suitable_for", "向かない場合", "Not suitable for", Line(Remark), "どんなときは向かないか。来てから断られないように。", "When it is not suitable, so that nobody is turned away at the door.") { Example = "医療の処置が必要なとき" };
    internal static readonly Field<ImmutableArray<string>> Company = new("company", "雰囲気", "Atmosphere", Codes(EntryCodes.Company), "静か・少人数・にぎやかなど。", "Quiet, small, lively …") { Example = "[quiet_ok, small]" };

    // What it costs, how to come ──────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<Cost> Cost = new("cost", "費用", "Cost", Either(new CostWordType().As(CostReader.Plain), Keys(CostParts.All, CostReader.Read)), "費用。書かなければ「不明」で、無料とはみなしません。", "What it costs; not written means not known, never free.") { Aliases = ["参加費"], Example = "{type: fee, amounts: [{who: 1回, yen: 200}]}" };
    internal static readonly Field<FoodOffer> Food = new("food", "食", "Food", Keys(FoodParts.All, CostReader.Food), "食事や食品の出し方。", "How food is given.") { Example = "{serve: [eat_in]}" };
    internal static readonly Field<Referral> Referral = new("referral", "つなぎ方", "Introduction", Keys(ReferralParts.All, ReferralReader.Read), "だれが、どうやってつなげるか。", "Who can introduce somebody, and how.") { Example = "{who: [self, family], how: [phone], booking: none}" };
    internal static readonly Field<FirstVisit> FirstVisit = new("first_visit", "はじめての日", "First visit", Keys(FirstVisitParts.All, FirstVisitReader.Read), "はじめて入る人が知りたいこと。", "What somebody wants to know before going in for the first time.") { Example = "{who_greets: 世話人が入口で声をかけます, can_just_sit: yes}" };
    internal static readonly Field<ImmutableArray<Flag>> Accessibility = new("accessibility", "バリアフリー", "Accessibility", Keys(AccessibilityParts.All, AccessibilityReader.Read).As(f => f.Flags), "設備や対応。分からないことは書かないか「不明」に。", "Facilities and support; leave out or write unknown when in doubt.") { Example = "{wheelchair_ok: {value: unknown, note: 入口に段が1つ}}" };
    internal static readonly Field<Answer> ChildrenOk = new("children_ok", "子ども連れ", "Children welcome", YesNo, "子どもと来てもよいか。", "Whether children may come along.") { Example = "yes" };
    internal static readonly Field<Answer> PetsOk = new("pets_ok", "ペット", "Pets welcome", YesNo, "ペットと来てもよいか。", "Whether pets may come along.") { Example = "no" };
    internal static readonly Field<Answer> Smoking = new("smoking", "喫煙", "Smoking", YesNo, "たばこを吸う人がいるか。", "Whether people smoke there.") { Example = "no" };

    // Peers, partners, trust ──────────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<Peer> Peer = new("peer", "ピア", "Peer support", Keys(PeerParts.All, PeerReader.Read, EntryConditions.Peer), "同じ経験をした人どうしの支え合い。人の名前は書きません。", "Peer support; never a person.") { Example = "{types: [peer_group], topics: [bereavement], led_by_peers: yes}" };
    internal static readonly Field<ImmutableArray<string>> AlsoConnectsTo = new("also_connects_to", "つながり", "Connects to", Slugs, "ここからつながる、ほかのエントリーの id。", "Ids of entries people go on to from here.") { Example = "[aozora-hokenshitsu]" };
    internal static readonly Field<ImmutableArray<string>> Partners = new("partners", "協力団体", "Partners", Lines(60), "いっしょに活動する団体の名前。", "Names of groups it works with.") { Example = "[あおぞら市社会福祉協議会]" };
    internal static readonly Field<ImmutableArray<Accreditation>> Accreditations = new("accreditations", "認定", "Accreditations", ListOf(Keys(AccreditationParts.All, AssuranceReader.Accreditation, EntryConditions.Accreditation)), "受けている認定。だれの認定かと、確かめられるページも。", "Accreditations with issuer and proof.") { Example = "[{name: 見守り協力店, issuer: あおぞら市, url: \"https://example.org/mimamori\"}]" };
    internal static readonly Field<ImmutableArray<string>> Safeguards = new("safeguards", "安全", "Safeguards", Codes(EntryCodes.Safeguards), "安全のための備え。", "What is done for safety.") { Example = "[insurance, first_aid]" };
    internal static readonly Field<Assurance> Assurance = new("assurance", "三つの事実", "Three facts", Keys(AssuranceParts.All, AssuranceReader.Read), "透明性・客観性・継続性について公開されている事実。", "Published facts about transparency, objectivity and continuity.") { Example = "{transparency: {operator_named: yes}}" };
    internal static readonly Field<ImmutableArray<string>> LookingFor = new("looking_for", "募集", "Looking for", Lines(40), "探している人や物。", "People or things it looks for.") { Example = "[ボランティア, 工具]" };
    internal static readonly Field<ImmutableArray<string>> NeedsSpace = new("needs_space", "場所の募集", "Needs space", Lines(40), "どんな場所を探しているか。", "What kind of room it looks for.") { Example = "[調理室]" };
    internal static readonly Field<SpaceOffer> SpaceAvailable = new("space_available", "貸せる場所", "Space to lend", Keys(SpaceParts.All, CostReader.Space), "貸せる場所。予約のしくみではありません。", "A room it can lend; no booking.") { Example = "{capacity: 20, times: 平日の昼}" };

    // Where the facts come from ───────────────────────────────────────────────────────────────────────────────────────

    internal static readonly Field<Verification> Verified = new("verified", "確認", "Checked", Keys(VerifiedParts.All, VerificationReader.Read, EntryConditions.Verified), "いつ、どうやって、どの役割の人が確かめたか。", "When, how and by which role it was checked.") { IsRequired = true, Example = "{date: 2026-11-10, how: phone, by: 事務局}" };
    internal static readonly Field<ImmutableArray<FieldCheck>> VerifiedFields = new("verified_fields", "項目ごとの確認", "Checked fields", new FieldChecksType(), "別の日に確かめた項目とその日付。", "Fields that were checked on another day.") { Example = "{schedule: 2026-11-18}" };
    internal static readonly Field<int> RecheckMonths = new("recheck_months", "確認の間隔", "Recheck after months", Whole(1, 36, "か月"), "何か月ごとに確かめるか。種別の間隔より短くするときだけ。", "Months after which to check again; only shorter than the kind's.") { Example = "3" };
    internal static readonly Field<ImmutableArray<Source>> Sources = new("sources", "出典", "Sources", ListOf(Keys(SourceParts.All, SourceReader.Read, EntryConditions.Source)), "どこで知ったか。少なくとも一つ。同意か、公開ページのアドレスがいります。", "Where the facts come from; at least one, with consent or an address.") { IsRequired = true, Example = "[{title: 運営者への電話, date: 2026-11-10, permission: operator_consented}]" };
    internal static readonly Field<string> License = new("license", "利用条件", "Licence", Token("^[A-Za-z0-9][A-Za-z0-9.+-]{0,39}$", "CC-BY-4.0 のような記号", "a short name such as CC-BY-4.0", ValueDiagnostics.NotALicence), "このデータを使うときの条件。書かなければ CC-BY-4.0。", "Licence of these data; CC-BY-4.0 if not written.") { Aliases = ["licence"], Example = "CC-BY-4.0" };
    internal static readonly Field<ImportOrigin> Imported = new("imported", "取り込み元", "Imported from", Keys(ImportedParts.All, ImportedReader.Read), "自治体のデータから取り込んだときに、プログラムが書きます。", "Written by the import; leave it alone.") { Example = "{dataset: kodomo-shokudo}" };

    /// <summary>All keys of an entry.</summary>
    public static FieldSet All { get; } = new(
        Id, Area, Name, NameKana, AlsoKnownAs, FormerIds, Kind, Summary, SummaryEasy, Description, I18n,
        Languages, Organization, Serves, Mode, IctLevel, Place, Contact,
        Schedule, ScheduleNote, ScheduleUrl, Status, StatusOn, Alert,
        Needs, LifeAreas, Activities, Equipment, Audience, Age, Gender, Eligibility, NotSuitableFor, Company,
        Cost, Food, Referral, FirstVisit, Accessibility, ChildrenOk, PetsOk, Smoking,
        Peer, AlsoConnectsTo, Partners, Accreditations, Safeguards, Assurance, LookingFor, NeedsSpace, SpaceAvailable,
        Verified, VerifiedFields, RecheckMonths, Sources, License, Imported);

    /// <summary>The path in field codes for a path written with codes or Japanese names (<c>連絡先.電話</c>), or null if there is no such field.</summary>
    public static string? CodeOf(string written)
    {
        var codes = new List<string>();
        FieldSet? fields = All;
        foreach (var name in written.Split('.'))
        {
            if (fields?.Find(name) is not { } field) return null;
            codes.Add(field.Code);
            fields = field.Type.Keys;
        }

        return string.Join('.', codes);
    }

    /// <summary>i18n.&lt;lang&gt;.</summary>
    internal static class Translation
    {
        internal static readonly Field<string> Name = new("name", "名称", "Name", Line(120, TextPatterns.Placeholder, TextPatterns.Url), "その言語での名前。", "The name in that language.") { Example = "Komorebi Workshop" };
        internal static readonly Field<string> Summary = new("summary", "ひとこと", "Summary", Line(240, TextPatterns.Url, TextPatterns.Phone), "その言語でのひとこと。", "One sentence in that language.") { Example = "A place to mend things together." };
        internal static readonly Field<string> Description = new("description", "説明", "Description", Paragraphs(2000), "その言語での説明。", "A longer text in that language.") { Example = "You may just sit." };
        internal static readonly FieldSet All = new(Name, Summary, Description);
    }

    /// <summary>languages[].</summary>
    internal static class LanguageParts
    {
        internal static readonly Field<string> Code = new("code", "ことば", "Language", new LanguageType(), "ことばの記号か名前。", "A language tag or name.") { IsRequired = true, Example = "en" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", Line(60), "話せる日など。", "When, or how well.") { Example = "話せる人がいる日だけ" };
        internal static readonly FieldSet All = new(Code, Note);
    }

    /// <summary>organization.</summary>
    internal static class OrganizationParts
    {
        internal static readonly Field<string> Name = new("name", "名称", "Name", Line(60, TextPatterns.Placeholder, TextPatterns.Url), "団体の名前。", "Its name.") { IsRequired = true, Example = "木もれび工房の会" };
        internal static readonly Field<string> Type = new("type", "種類", "Type", Code(EntryCodes.OrganizationTypes), "団体の種類。", "What kind of body.") { Example = "voluntary_group" };
        internal static readonly Field<string> Description = new("description", "説明", "Description", Line(Remark), "どんな団体か。", "What it does.") { Example = "木工の好きな人が集まって作りました。" };
        internal static readonly Field<string> CorporateNumber = new("corporate_number", "法人番号", "Corporate number", new CorporateNumberType(), "国税庁の法人番号、13けた。", "法人番号, 13 digits.");
        internal static readonly Field<string> Url = new("url", "ホームページ", "Web page", FieldTypes.Url, "団体のページ。", "Its web page.") { Aliases = ["URL"], Example = "https://example.org/komorebi" };
        internal static readonly Field<int> Since = new("since", "設立年", "Since", Whole(1000, 2100, "年"), "始まった年（西暦）。", "Year it began.") { Example = "2019" };
        internal static readonly Field<ImmutableArray<string>> Partners = new("partners", "協力団体", "Partners", Lines(60), "いっしょに活動する団体。", "Groups it works with.") { Example = "[本町自治会]" };
        internal static readonly FieldSet All = new(Name, Type, Description, CorporateNumber, Url, Since, Partners);
    }

    /// <summary>place.</summary>
    internal static class PlaceParts
    {
        internal static readonly Field<string> Address = new("address", "住所", "Address", Line(120), "都道府県から書いた住所。", "Street address, prefecture first.") { Aliases = ["所在地"], Example = "架空県あおぞら市本町1-2-3" };
        internal static readonly Field<string> Building = new("building", "建物", "Building", Line(80), "建物の名前と階。", "Building and floor.") { Aliases = ["方書"], Example = "集会所1階" };
        internal static readonly Field<string> PostalCode = new("postal_code", "郵便番号", "Postal code", new PostalCodeType(), "郵便番号。", "Postal code.") { Example = "000-0000" };
        internal static readonly Field<double> Lat = new("lat", "緯度", "Latitude", DegreesType.Latitude, "緯度（度、小数）。自動では調べません。", "Latitude in degrees; never looked up silently.") { Example = "34.00001" };
        internal static readonly Field<double> Lng = new("lng", "経度", "Longitude", DegreesType.Longitude, "経度（度、小数）。", "Longitude in degrees.") { Example = "140.50001" };
        internal static readonly Field<PinPrecision> Precision = new("precision", "位置の細かさ", "Precision", Code(EntryCodes.PinPrecisions), "位置がどこまで正確か。", "How exact the position is.") { Example = "building" };
        internal static readonly Field<string> District = new("district", "地区", "District", Line(60), "地区や学区。", "District or school district.") { Aliases = ["学区"], Example = "本町" };
        internal static readonly Field<string> Landmark = new("landmark", "目じるし", "Landmark", Line(60), "近くの目じるし。", "What stands beside it.") { Aliases = ["目印"], Example = "郵便局のとなり" };
        internal static readonly Field<string> Access = new("access", "行き方", "How to get there", Line(100), "駅やバス停からの行き方。", "From the station or bus stop.") { Aliases = ["アクセス"], Example = "あおぞら駅 北口から歩いて8分" };
        internal static readonly Field<Answer> Parking = new("parking", "駐車場", "Parking", YesNo, "車をとめられるか。", "Whether one can park.") { Example = "{value: yes, note: 2台}" };
        internal static readonly Field<Disclosure> Disclosure = new("disclosure", "場所の公開", "Disclosure", Code(EntryCodes.Disclosures), "場所をどこまで公開するか。公開しないときは、場所の項目を書きません。", "How much of the place is public; what is not public must not be in the file.") { Example = "public" };
        internal static readonly FieldSet All = new(Address, Building, PostalCode, Lat, Lng, Precision, District, Landmark, Access, Parking, Disclosure);

        /// <summary>What tells where it is: must not be written unless the place is public.</summary>
        internal static readonly ImmutableArray<Field> Secret = [Address, Building, PostalCode, Lat, Lng, District, Landmark, Access, Parking];
    }

    /// <summary>contact.</summary>
    internal static class ContactParts
    {
        internal static readonly Field<ImmutableArray<Phone>> Phone = new("phone", "電話", "Telephone", ListOf(Either(new PhoneNumberType(takesMobile: false).As(ContactReader.Plain), Keys(PhoneParts.All, ContactReader.Phone, EntryConditions.Phone))), "電話番号。いくつかあるときはリストに。", "Telephone; several as a list.") { Aliases = ["電話番号"], Example = "044-000-0000" };
        internal static readonly Field<ImmutableArray<Phone>> Fax = new("fax", "ファクス", "Fax", ListOf(Either(new PhoneNumberType(takesMobile: false).As(ContactReader.Plain), Keys(PhoneParts.All, ContactReader.Phone, EntryConditions.Phone))), "ファクス番号。", "Fax number.") { Aliases = ["FAX", "ファックス"], Example = "044-000-0009" };
        internal static readonly Field<string> PhoneHours = new("phone_hours", "電話の時間", "Telephone hours", Line(60), "電話に出られる時間。", "When the telephone is answered.") { Example = "平日 10:00-16:00" };
        internal static readonly Field<string> Email = new("email", "メール", "Mail", new EmailType(), "団体のメールアドレス。個人のものは書きません。", "The group's mailbox, not a person's.") { Aliases = ["メールアドレス"], Example = "info@example.org" };
        internal static readonly Field<string> Url = new("url", "ホームページ", "Web page", FieldTypes.Url, "ホームページ。", "Web page.") { Aliases = ["URL"], Example = "https://example.org/komorebi" };
        internal static readonly Field<string> Line = new("line", "LINE", "LINE", FieldTypes.Url, "公式アカウントのページ。ID は書きません。", "Page of the official account; no ids.") { Example = "https://example.org/line" };
        internal static readonly Field<ImmutableArray<string>> Sns = new("sns", "SNS", "Social media", ListOf(FieldTypes.Url), "SNS のページ。", "Pages on social media.") { Example = "[https://example.org/sns]" };
        internal static readonly Field<string> Form = new("form", "申込フォーム", "Form", FieldTypes.Url, "問い合わせや申し込みのページ。", "A page to ask or apply.") { Aliases = ["フォーム"], Example = "https://example.org/form" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", FieldTypes.Line(Remark), "連絡するときのこと。", "Anything else about making contact.") { Example = "留守番電話に入れてください。" };
        internal static readonly FieldSet All = new(Phone, Fax, PhoneHours, Email, Url, Line, Sns, Form, Note);

        /// <summary>Each of these is enough to make contact.</summary>
        internal static readonly ImmutableArray<Field> Channels = [Phone, Fax, Email, Url, Line, Sns, Form];
    }

    /// <summary>contact.phone[].</summary>
    internal static class PhoneParts
    {
        internal static readonly Field<JapanesePhone> Number = new("number", "番号", "Number", new PhoneNumberType(takesMobile: true), "電話番号。", "The number.") { IsRequired = true, Example = "044-000-0000" };
        internal static readonly Field<string> Label = new("label", "名前", "Label", Line(30), "どこの、何の番号か。", "Whose or what for.") { Example = "受付" };
        internal static readonly Field<string> PhoneKind = new("phone_kind", "番号の種類", "Kind of number", Code(EntryCodes.PhoneKinds), "団体の携帯電話のときだけ。", "Only for an organisation's own mobile.") { Example = "org_mobile" };
        internal static readonly Field<DateOnly> ConsentOn = new("consent_on", "同意の日", "Consent on", PastDay, "携帯の番号を載せる同意を得た日。", "The day consent was given to publish a mobile number.") { Example = "2026-11-10" };
        internal static readonly FieldSet All = new(Number, Label, PhoneKind, ConsentOn);
    }

    /// <summary>schedule[].</summary>
    internal static class ScheduleParts
    {
        internal static readonly Field<WhenReading> When = new("when", "いつ", "When", new WhenType(), "曜日・日付と時刻。", "Days and times.") { Example = "毎週 火曜・金曜 10:00-12:00" };
        internal static readonly Field<ImmutableArray<ImmutableArray<ScheduleException>>> Except = new("except", "休みの日", "Except", ListOf(new ExceptType()), "開かない日。", "Days it does not take place.") { Aliases = ["除く日"], Example = "[12/29-1/3]" };
        internal static readonly Field<ImmutableArray<ImmutableArray<OnlyDate>>> Only = new("only", "この日だけ", "Only", ListOf(new OnlyType()), "決まった日付。休みの日より優先します。", "Single dates, which win over except.") { Example = "[2026-12-06]" };
        internal static readonly Field<HolidayPolicy> OnHoliday = new("on_holiday", "祝日のとき", "On a holiday", Code(EntryCodes.HolidayPolicies), "祝日に重なったとき。書かなければ「要確認」。", "When a date falls on a holiday; ask if not written.") { Aliases = ["祝日"], Example = "closed" };
        internal static readonly Field<Season> Season = new("season", "季節", "Season", new SeasonType(), "開く時期。", "The part of the year.") { Aliases = ["時期"], Example = "4月-10月" };
        internal static readonly Field<DateOnly> From = new("from", "はじまり", "From", Day, "最初の日。", "First day.") { Example = "2026-04-01" };
        internal static readonly Field<DateOnly> Until = new("until", "おわり", "Until", Day, "最後の日。", "Last day.") { Example = "2027-03-31" };
        internal static readonly Field<string> Label = new("label", "名前", "Label", Line(30), "その日の呼び名。", "What these dates are called.") { Example = "見学会" };
        internal static readonly Field<AttendanceType> Type = new("type", "来かた", "How to attend", Code(EntryCodes.AttendanceTypes), "いつ来てもよいか、時間に集まるか。", "Come at any time, or be there at the start.") { Example = "opening" };
        internal static readonly FieldSet All = new(When, Except, Only, OnHoliday, Season, From, Until, Label, Type);
    }

    /// <summary>alert.</summary>
    internal static class AlertParts
    {
        internal static readonly Field<string> Text = new("text", "文", "Text", Line(100), "お知らせの文。", "The notice.") { IsRequired = true, Aliases = ["内容"], Example = "12月は見学会があります。" };
        internal static readonly Field<DateOnly> Until = new("until", "いつまで", "Until", Day, "出しておく最後の日。180日先まで。", "Last day it is shown, at most 180 days ahead.") { IsRequired = true, Example = "2026-12-06" };
        internal static readonly FieldSet All = new(Text, Until);
    }

    /// <summary>age.</summary>
    internal static class AgeParts
    {
        internal static readonly Field<int> Min = new("min", "下", "Youngest", Whole(0, 130, "歳"), "何歳から。", "Youngest age.") { Example = "50" };
        internal static readonly Field<int> Max = new("max", "上", "Oldest", Whole(0, 130, "歳"), "何歳まで。", "Oldest age.") { Example = "75" };
        internal static readonly FieldSet All = new(Min, Max);
    }

    /// <summary>cost.</summary>
    internal static class CostParts
    {
        internal static readonly Field<CostType> Type = new("type", "種類", "Type", Code(EntryCodes.CostTypes), "無料・有料など。", "Free, a fee …") { Example = "fee" };
        internal static readonly Field<ImmutableArray<CostAmount>> Amounts = new("amounts", "金額", "Amounts", ListOf(Keys(AmountParts.All, CostReader.Amount)), "だれがいくらか。", "Who pays how much.") { Example = "[{who: 1回, yen: 200}]" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", Line(Remark), "材料費など。", "Materials and the like.") { Example = "材料費は別" };
        internal static readonly FieldSet All = new(Type, Amounts, Note);
    }

    /// <summary>cost.amounts[].</summary>
    internal static class AmountParts
    {
        internal static readonly Field<string> Who = new("who", "だれ", "Who", Line(40), "だれの、何の金額か。", "For whom or for what.") { IsRequired = true, Example = "1回" };
        internal static readonly Field<int> Yen = new("yen", "円", "Yen", Whole(0, 9_999_999, "円"), "金額（円）。無料の人は 0。", "Whole yen; 0 for those who pay nothing.") { IsRequired = true, Example = "200" };
        internal static readonly FieldSet All = new(Who, Yen);
    }

    /// <summary>food.</summary>
    internal static class FoodParts
    {
        internal static readonly Field<ImmutableArray<string>> Serve = new("serve", "出し方", "How", Codes(EntryCodes.FoodServe), "その場で食べる・持ち帰りなど。", "Eat in, take away …") { Example = "[eat_in]" };
        internal static readonly Field<Answer> AllergyInfo = new("allergy_info", "アレルギー表示", "Allergy information", YesNo, "アレルギーの表示があるか。", "Whether allergens are shown.") { Example = "yes" };
        internal static readonly Field<Answer> NeedsId = new("needs_id", "身分証", "Papers needed", YesNo, "身分証などが必要か。", "Whether papers must be shown.") { Example = "no" };
        internal static readonly Field<string> PerHousehold = new("per_household", "世帯あたり", "Per household", Line(60), "1世帯でもらえる量。", "How much a household gets.") { Example = "1世帯1袋" };
        internal static readonly FieldSet All = new(Serve, AllergyInfo, NeedsId, PerHousehold);
    }

    /// <summary>referral.</summary>
    internal static class ReferralParts
    {
        internal static readonly Field<ImmutableArray<string>> Who = new("who", "だれから", "Who", Codes(EntryCodes.ReferralWho), "だれが連絡してよいか。", "Who may make contact.") { Example = "[self, family]" };
        internal static readonly Field<ImmutableArray<string>> How = new("how", "申し込み方", "How", Codes(EntryCodes.ReferralHow), "どうやって申し込むか。", "How to apply.") { Example = "[walk_in, phone]" };
        internal static readonly Field<string> Booking = new("booking", "予約", "Booking", Code(EntryCodes.Booking), "予約がいるか。", "Whether to book.") { Example = "none" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", Line(Remark), "予約や申し込みのこと。", "More about booking.") { Example = "前の日までに電話してください。" };
        internal static readonly Field<int> ReplyDays = new("reply_days", "返事までの日数", "Days until an answer", Whole(0, 365, "日"), "返事が来るまでの日数。", "Usual days until an answer.") { Example = "3" };
        internal static readonly Field<AcceptingState> Accepting = new("accepting", "受け入れ", "Accepting", Either(Code(EntryCodes.Accepting).As(code => new AcceptingState(code, null)), Keys(AcceptingParts.All, ReferralReader.Accepting)), "いま受け入れているか。日付が60日より前なら「不明」と出ます。", "Whether people are accepted now; unknown again after 60 days.") { Example = "{value: yes, as_of: 2026-11-10}" };
        internal static readonly Field<ImmutableArray<string>> Documents = new("documents", "持ち物・書類", "Papers", Lines(40), "持っていくもの。", "What to bring.") { Aliases = ["持ち物", "書類"], Example = "[紹介状]" };
        internal static readonly Field<Answer> WarmHandover = new("warm_handover", "顔つなぎ", "Introduced in person", YesNo, "つなぐ人が、はじめの日にいっしょに来てよいか。", "Whether whoever refers may come along and introduce.") { Example = "yes" };
        internal static readonly FieldSet All = new(Who, How, Booking, Note, ReplyDays, Accepting, Documents, WarmHandover);
    }

    /// <summary>referral.accepting.</summary>
    internal static class AcceptingParts
    {
        internal static readonly Field<string> Value = new("value", "値", "Value", Code(EntryCodes.Accepting), "受け入れているか。", "Whether people are accepted.") { IsRequired = true, Example = "yes" };
        internal static readonly Field<DateOnly> AsOf = new("as_of", "いつの話", "As of", PastDay, "確かめた日。", "The day that was so.") { Example = "2026-11-10" };
        internal static readonly FieldSet All = new(Value, AsOf);
    }

    /// <summary>first_visit.</summary>
    internal static class FirstVisitParts
    {
        internal static readonly Field<string> WhoGreets = new("who_greets", "むかえる人", "Who greets", Line(80), "だれがむかえるか（役割で）。", "Who greets, by role.") { Example = "世話人が入口で声をかけます" };
        internal static readonly Field<string> HowManyPeople = new("how_many_people", "人数", "How many people", Line(40), "ふだん何人ぐらいいるか。", "How many people are usually there.") { Example = "5〜8人" };
        internal static readonly Field<string> WhatHappens = new("what_happens", "どんなことをするか", "What happens", Line(120), "はじめての日にすること。", "What one does on the first day.") { Example = "お茶を飲んで、見学します" };
        internal static readonly Field<string> EntranceNote = new("entrance_note", "入口", "Entrance", Line(80), "入口のようす。", "About the entrance.") { Example = "青いのれんが目じるしです" };
        internal static readonly Field<Answer> CanJustSit = new("can_just_sit", "見ているだけ", "May just sit", YesNo, "見ているだけでもよいか。", "Whether sitting is enough.") { Example = "yes" };
        internal static readonly Field<Answer> CanLeaveAnytime = new("can_leave_anytime", "途中で帰る", "May leave", YesNo, "途中で帰ってもよいか。", "Whether one may leave at any time.") { Example = "yes" };
        internal static readonly Field<Answer> ComeWithSomeone = new("come_with_someone", "付きそい", "Bring somebody", YesNo, "だれかといっしょに来てもよいか。", "Whether one may bring somebody.") { Example = "yes" };
        internal static readonly Field<Answer> AnonymousOk = new("anonymous_ok", "名前を言わない", "No name needed", YesNo, "名前を言わなくてもよいか。", "Whether one need not give a name.") { Example = "yes" };
        internal static readonly FieldSet All = new(WhoGreets, HowManyPeople, WhatHappens, EntranceNote, CanJustSit, CanLeaveAnytime, ComeWithSomeone, AnonymousOk);
    }

    /// <summary>accessibility: one key for every flag of <see cref="EntryCodes.AccessibilityFlags"/>; the column names of the open data are keys too.</summary>
    internal static class AccessibilityParts
    {
        internal static readonly ImmutableArray<Field<Answer>> Flags = [.. EntryCodes.AccessibilityFlags.Select(flag =>
            new Field<Answer>(flag.Value, flag.Label.Ja, flag.Label.En, YesNo, $"「{flag.Label.Ja}」かどうか。", $"{flag.Label.En}: yes, no or unknown.") { Aliases = flag.Aliases, Example = "yes" })];

        internal static readonly FieldSet All = new([.. Flags]);
    }

    /// <summary>An answer with a remark.</summary>
    internal static class NotedAnswer
    {
        internal static readonly Field<Answer> Value = new("value", "値", "Value", new AnswerWordType(), "はい・いいえ・不明。", "Yes, no or unknown.") { Example = "yes" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", Line(120), "運営者のことば。", "The organiser's words.") { Example = "2台" };
        internal static readonly FieldSet All = new(Value, Note);
    }

    /// <summary>peer.</summary>
    internal static class PeerParts
    {
        internal static readonly Field<ImmutableArray<string>> Types = new("types", "形", "Types", Terms(s => s.Peer("types")), "どんな形の支え合いか。", "What form it takes.") { Example = "[peer_group]" };
        internal static readonly Field<ImmutableArray<string>> Topics = new("topics", "テーマ", "Topics", Terms(s => s.Peer("topics")), "何についての集まりか。", "What it is about.") { Example = "[bereavement]" };
        internal static readonly Field<ImmutableArray<string>> Engagement = new("engagement", "かかわり方", "Engagement", Terms(s => s.Peer("engagement")), "支える人のかかわり方。", "How those who support are engaged.") { Example = "[volunteer]" };
        internal static readonly Field<ImmutableArray<string>> Stage = new("stage", "時期", "Stage", Terms(s => s.Peer("stage")), "どの時期の人か。", "At which time of life.") { Example = "[community]" };
        internal static readonly Field<ImmutableArray<string>> RecoveryFocus = new("recovery_focus", "大切にすること", "Focus", Terms(s => s.Peer("recovery_focus")), "何を大切にするか。", "What it puts first.") { Example = "[personal]" };
        internal static readonly Field<ImmutableArray<string>> Setting = new("setting", "開く場", "Setting", Terms(s => s.Peer("setting")), "どこで開くか。", "Where it is held.") { Example = "[community_hall]" };
        internal static readonly Field<Answer> LedByPeers = new("led_by_peers", "当事者が運営", "Led by peers", YesNo, "経験のある人が運営しているか。", "Whether people with the experience lead it.") { Example = "yes" };
        internal static readonly Field<CertifiedStaff> CertifiedStaff = new("certified_staff", "資格のある人", "Certified staff", Either(new AnswerWordType().As(PeerReader.Plain), Keys(CertifiedParts.All, PeerReader.Certified, EntryConditions.Certified)), "研修や認定を受けた人がいるか。「はい」なら、だれの認定かとページも。", "Whether staff are certified; with issuer and page if yes.") { Example = "{value: yes, issuer: 架空ピア協会, url: \"https://example.org/peer\"}" };
        internal static readonly FieldSet All = new(Types, Topics, Engagement, Stage, RecoveryFocus, Setting, LedByPeers, CertifiedStaff);
    }

    /// <summary>peer.certified_staff.</summary>
    internal static class CertifiedParts
    {
        internal static readonly Field<Answer> Value = new("value", "値", "Value", new AnswerWordType(), "はい・いいえ・不明。", "Yes, no or unknown.") { Example = "yes" };
        internal static readonly Field<string> Issuer = new("issuer", "認めたところ", "Issuer", Line(60), "だれの認定か。", "Who certifies.") { Example = "架空ピア協会" };
        internal static readonly Field<string> Url = new("url", "ページ", "Page", FieldTypes.Url, "それが分かるページ。", "Where that can be read.") { Aliases = ["URL"], Example = "https://example.org/peer" };
        internal static readonly Field<string> Note = new("note", "メモ", "Note", Line(120), "運営者のことば。", "The organiser's words.") { Example = "1人" };
        internal static readonly FieldSet All = new(Value, Issuer, Url, Note);
    }

    /// <summary>accreditations[].</summary>
    internal static class AccreditationParts
    {
        internal static readonly Field<string> Name = new("name", "名称", "Name", Line(60), "認定の名前。", "What it is called.") { IsRequired = true, Example = "見守り協力店" };
        internal static readonly Field<string> Issuer = new("issuer", "認めたところ", "Issuer", Line(60), "だれの認定か。", "Who gives it.") { Example = "あおぞら市" };
        internal static readonly Field<string> Url = new("url", "ページ", "Page", FieldTypes.Url, "それが分かるページ。", "Where that can be read.") { Aliases = ["URL"], Example = "https://example.org/mimamori" };
        internal static readonly Field<DateOnly> Date = new("date", "日付", "Date", PastDay, "認定を受けた日。", "The day it was given.") { Example = "2026-04-01" };
        internal static readonly FieldSet All = new(Name, Issuer, Url, Date);
    }

    /// <summary>space_available.</summary>
    internal static class SpaceParts
    {
        internal static readonly Field<int> Capacity = new("capacity", "人数", "Capacity", Whole(1, 100_000, "人"), "入れる人数。", "How many people fit in.") { Aliases = ["定員"], Example = "20" };
        internal static readonly Field<string> Times = new("times", "時間", "Times", Line(60), "貸せる時間。", "When it is free.") { Example = "平日の昼" };
        internal static readonly Field<ImmutableArray<string>> Equipment = new("equipment", "設備", "Equipment", Lines(20), "使える設備。", "What is there to use.") { Aliases = ["道具"], Example = "[いす20]" };
        internal static readonly FieldSet All = new(Capacity, Times, Equipment);
    }

    /// <summary>assurance.</summary>
    internal static class AssuranceParts
    {
        internal static readonly Field<Transparency> Transparency = new("transparency", "透明性", "Transparency", Keys(TransparencyParts.All, AssuranceReader.Transparency), "だれが、どんな決まりで行っているか。", "Who runs it by which rules.") { Example = "{operator_named: yes}" };
        internal static readonly Field<Objectivity> Objectivity = new("objectivity", "客観性", "Objectivity", Keys(ObjectivityParts.All, AssuranceReader.Objectivity, EntryConditions.Objectivity), "効果を言っているなら、その根拠。", "What it claims, and the evidence.") { Example = "{claims: none}" };
        internal static readonly Field<Continuity> Continuity = new("continuity", "継続性", "Continuity", Keys(ContinuityParts.All, AssuranceReader.Continuity), "どう続いているか、やめるときはどうするか。", "How it goes on, and what happens if it stops.") { Example = "{since: 2019, staff: 2-4}" };
        internal static readonly FieldSet All = new(Transparency, Objectivity, Continuity);
    }

    /// <summary>assurance.transparency.</summary>
    internal static class TransparencyParts
    {
        internal static readonly Field<Answer> OperatorNamed = new("operator_named", "運営者の名前", "Operator named", YesNo, "運営者の名前が公開されているか。", "Whether the operator is named in public.") { Example = "yes" };
        internal static readonly Field<string> RulesUrl = new("rules_url", "会則", "Rules", FieldTypes.Url, "会則のページ。", "Its rules.") { Example = "https://example.org/rules" };
        internal static readonly Field<string> CoiUrl = new("coi_url", "利益相反", "Conflicts of interest", FieldTypes.Url, "利益相反についてのページ。", "On conflicts of interest.") { Example = "https://example.org/coi" };
        internal static readonly Field<string> FundingUrl = new("funding_url", "会計", "Funding", FieldTypes.Url, "会計のページ。", "On its money.") { Example = "https://example.org/funding" };
        internal static readonly Field<string> PrivacyUrl = new("privacy_url", "個人情報", "Privacy", FieldTypes.Url, "個人情報の扱いのページ。", "On personal data.") { Example = "https://example.org/privacy" };
        internal static readonly Field<DateOnly> SelfDeclaredOn = new("self_declared_on", "申告の日", "Declared on", PastDay, "運営者がこれらを申告した日。", "The day the operator declared these facts.") { Example = "2026-11-10" };
        internal static readonly FieldSet All = new(OperatorNamed, RulesUrl, CoiUrl, FundingUrl, PrivacyUrl, SelfDeclaredOn);
    }

    /// <summary>assurance.objectivity.</summary>
    internal static class ObjectivityParts
    {
        internal static readonly Field<string> Claims = new("claims", "効果の主張", "Claims", Code(EntryCodes.Claims), "効果を主張しているか。", "Whether an effect is claimed.") { Example = "none" };
        internal static readonly Field<string> EvidenceUrl = new("evidence_url", "根拠のページ", "Evidence", FieldTypes.Url, "根拠が読めるページ。", "Where the evidence can be read.") { Example = "https://example.org/evidence" };
        internal static readonly Field<string> EvidenceKind = new("evidence_kind", "根拠の種類", "Kind of evidence", Line(60), "調査や研究の種類。", "What kind of study.") { Example = "参加者への調査" };
        internal static readonly Field<string> Subjects = new("subjects", "調べた人", "Subjects", Line(60), "だれを調べたか。", "On whom.") { Example = "参加者48人" };
        internal static readonly Field<string> Method = new("method", "調べ方", "Method", Line(120), "どう調べたか。", "How.") { Example = "はじめと半年後のアンケート" };
        internal static readonly FieldSet All = new(Claims, EvidenceUrl, EvidenceKind, Subjects, Method);
    }

    /// <summary>assurance.continuity.</summary>
    internal static class ContinuityParts
    {
        internal static readonly Field<int> Since = new("since", "設立年", "Since", Whole(1000, 2100, "年"), "始まった年（西暦）。", "Year it began.") { Example = "2019" };
        internal static readonly Field<string> Staff = new("staff", "支える人数", "Staff", Code(EntryCodes.StaffSizes), "運営を支える人数。", "How many people keep it going.") { Example = "2-4" };
        internal static readonly Field<ImmutableArray<string>> FundingKind = new("funding_kind", "資金", "Funding", Codes(EntryCodes.FundingKinds), "何でまかなっているか。", "What it lives on.") { Example = "[fees, donation]" };
        internal static readonly Field<string> IfWeStop = new("if_we_stop", "やめるとき", "If it stops", Line(Remark), "やめるときに、どう知らせるか。", "How people will be told.") { Example = "1か月前に掲示で知らせます" };
        internal static readonly Field<string> SuccessorContactRole = new("successor_contact_role", "引きつぐ役", "Who to ask then", Line(40), "そのあとの問い合わせ先（役割で）。", "The role to ask then.") { Example = "市の地域福祉課" };
        internal static readonly FieldSet All = new(Since, Staff, FundingKind, IfWeStop, SuccessorContactRole);
    }

    /// <summary>verified.</summary>
    internal static class VerifiedParts
    {
        // 「on」 is read because people write it; we never write it, as other YAML tools take the key for true.
        internal static readonly Field<CheckDay> Date = new("date", "日付", "Date", new CheckDayType(), "確かめた日。", "The day of the check.") { IsRequired = true, Aliases = ["on", "確認日"], Example = "2026-11-10" };
        internal static readonly Field<string> How = new("how", "方法", "How", Code(EntryCodes.VerificationMethods), "どうやって確かめたか。", "How it was checked.") { IsRequired = true, Example = "phone" };
        internal static readonly Field<string> By = new("by", "だれ", "By", Line(40), "確かめた人の役割。名前は書きません。", "The role of whoever checked; no name.") { Aliases = ["確認者"], Example = "事務局" };
        internal static readonly FieldSet All = new(Date, How, By);
    }

    /// <summary>sources[].</summary>
    internal static class SourceParts
    {
        internal static readonly Field<string> Title = new("title", "題", "Title", Line(120), "どこで知ったか。", "Where it was learnt.") { IsRequired = true, Aliases = ["名称"], Example = "運営者への電話" };
        internal static readonly Field<string> Url = new("url", "ページ", "Page", FieldTypes.Url, "公開されたページ。", "The public page.") { Aliases = ["URL"], Example = "https://example.org/komorebi" };
        internal static readonly Field<DateOnly> Date = new("date", "日付", "Date", PastDay, "見た日・聞いた日。", "The day it was seen or heard.") { Example = "2026-11-10" };
        internal static readonly Field<string> Permission = new("permission", "掲載の許可", "Permission", Code(EntryCodes.Permissions), "運営者の同意か、公開された情報か。", "Consent of the operator, or public information.") { Aliases = ["許可"], Example = "operator_consented" };
        internal static readonly Field<string> Licence = new("licence", "利用条件", "Licence", Line(60), "もとのデータの利用条件。", "Licence of the original.") { Aliases = ["license"], Example = "CC-BY-4.0" };
        internal static readonly Field<string> Attribution = new("attribution", "表示", "Attribution", Line(120), "出典として表示することば。", "How the original wants to be named.") { Aliases = ["クレジット"], Example = "あおぞら市オープンデータ" };
        internal static readonly FieldSet All = new(Title, Url, Date, Permission, Licence, Attribution);
    }

    /// <summary>imported.</summary>
    internal static class ImportedParts
    {
        internal static readonly Field<string> Dataset = new("dataset", "データ", "Dataset", Token("^[a-z0-9]+(?:-[a-z0-9]+)*$", "データの種類の名前", "the name of a header map"), "もとのデータの種類。", "Which kind of table.") { IsRequired = true, Example = "kodomo-shokudo" };
        internal static readonly Field<string> Publisher = new("publisher", "公開した自治体", "Publisher", Token("^[0-9]{5,6}$", "自治体コード", "a local government code"), "公開した自治体のコード。", "Code of the publishing body.") { Example = "990019" };
        internal static readonly Field<string> RowId = new("row_id", "行のID", "Row id", Line(60), "もとの表の ID。", "The row's own id.") { Example = "12" };
        internal static readonly Field<string> Key = new("key", "鍵", "Key", Token("^[0-9a-f]{8}$", "16進数8けた", "8 hex digits"), "取り込みの控えの鍵。", "Its key in the lock file.") { Example = "9f3c21aa" };
        internal static readonly Field<DateOnly> Published = new("published", "公開日", "Published", PastDay, "データが公開された日。", "The day the data were published.") { Example = "2026-10-01" };
        internal static readonly Field<ImmutableArray<string>> Generated = new("generated", "作った項目", "Generated", Lines(40), "取り込みが文を作った項目。", "Fields the import worded itself.") { Example = "[summary]" };
        internal static readonly Field<ImmutableArray<LabelledText>> Raw = new("raw", "もとのまま", "As it was", new RawCellsType(4000), "もとの表の文字、そのまま。", "Cells word for word.") { Example = "{開催頻度: \"4\"}" };
        internal static readonly FieldSet All = new(Dataset, Publisher, RowId, Key, Published, Generated, Raw);
    }
}
