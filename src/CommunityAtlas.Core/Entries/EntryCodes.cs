using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Entries;

/// <summary>A value an entry field may take.</summary>
/// <param name="Value">What is stored and exported.</param>
/// <param name="Label">What people read.</param>
/// <param name="Aliases">Other spellings a volunteer may write; compared after NFKC without regard to case.</param>
public sealed record Code(string Value, Localized Label, ImmutableArray<string> Aliases)
{
    /// <summary>A code with labels and any aliases.</summary>
    public static Code Of(string value, string ja, string en, params ReadOnlySpan<string> aliases) => new(value, new Localized(en, ja), [.. aliases]);
}

/// <summary>A code that the program holds as an enumeration.</summary>
/// <param name="Meaning">What the program holds.</param>
/// <param name="Written">How it is written and read.</param>
public sealed record Code<T>(T Meaning, Code Written)
    where T : struct, Enum
{
    /// <summary>A meaning with its code, labels and any aliases.</summary>
    public static Code<T> Of(T meaning, string value, string ja, string en, params ReadOnlySpan<string> aliases) => new(meaning, Code.Of(value, ja, en, aliases));
}

/// <summary>The closed lists of the entry model: what the program itself must understand. Lists a site may change are taxonomies.</summary>
public static class EntryCodes
{
    /// <summary>参加方法.</summary>
    public static readonly ImmutableArray<Code> Modes =
    [
        Code.Of("in_person", "会って参加", "In person", "対面", "現地"),
        Code.Of("online", "オンライン", "Online"),
        Code.Of("phone", "電話", "By telephone"),
        Code.Of("chat_sns", "チャット・SNS", "Chat", "チャット", "SNS"),
        Code.Of("outreach_visit", "訪問", "Home visit", "訪問する"),
    ];

    /// <summary>情報機器.</summary>
    public static readonly ImmutableArray<Code> IctLevels =
    [
        Code.Of("none", "機器はいらない", "No device needed", "なし", "不要"),
        Code.Of("phone", "電話があればよい", "A telephone is enough", "電話"),
        Code.Of("smartphone", "スマートフォンかパソコンがいる", "A smartphone or computer is needed", "スマホ", "スマートフォン", "パソコン"),
    ];

    /// <summary>Kinds of organisation.</summary>
    public static readonly ImmutableArray<Code> OrganizationTypes =
    [
        Code.Of("voluntary_group", "任意団体", "Voluntary group", "ボランティア団体", "有志"),
        Code.Of("npo", "NPO法人", "Non-profit corporation", "特定非営利活動法人"),
        Code.Of("association", "社団・財団法人", "Association or foundation", "一般社団法人", "社団法人", "財団法人"),
        Code.Of("company", "会社", "Company", "株式会社", "企業"),
        Code.Of("municipality", "自治体", "Municipality", "市区町村", "市", "町", "村", "区"),
        Code.Of("social_welfare", "社会福祉法人・社会福祉協議会", "Social welfare corporation or council", "社会福祉法人", "社会福祉協議会", "社協"),
        Code.Of("medical", "医療機関", "Medical institution", "医療法人", "病院"),
        Code.Of("religious", "宗教法人", "Religious corporation", "寺", "神社", "教会"),
        Code.Of("school", "学校", "School", "大学"),
        Code.Of("other", "そのほか", "Other", "その他"),
    ];

    /// <summary>だれが紹介できるか.</summary>
    public static readonly ImmutableArray<Code> ReferralWho =
    [
        Code.Of("self", "本人", "The person"),
        Code.Of("family", "家族", "Family"),
        Code.Of("neighbour", "近所の人", "Neighbours", "近隣"),
        Code.Of("professional", "専門職", "Professionals", "支援者"),
        Code.Of("professional_only", "専門職からのみ", "Professionals only", "専門職のみ"),
        Code.Of("either", "だれからでも", "Anyone", "どちらでも"),
    ];

    /// <summary>申し込み方.</summary>
    public static readonly ImmutableArray<Code> ReferralHow =
    [
        Code.Of("walk_in", "直接行く", "Walk in", "直接", "来所"),
        Code.Of("phone", "電話", "Telephone"),
        Code.Of("form", "申込フォーム", "Form", "フォーム"),
        Code.Of("email", "メール", "E-mail"),
        Code.Of("letter", "紹介状・手紙", "Letter", "紹介状", "手紙"),
        Code.Of("via_office", "窓口を通して", "Through an office", "窓口"),
    ];

    /// <summary>予約.</summary>
    public static readonly ImmutableArray<Code> Booking =
    [
        Code.Of("none", "予約はいりません", "No booking", "不要", "予約不要", "なし"),
        Code.Of("recommended", "予約したほうがよい", "Booking advised", "推奨"),
        Code.Of("required", "予約が必要", "Booking required", "必要", "要予約"),
    ];

    /// <summary>受け入れ.</summary>
    public static readonly ImmutableArray<Code> Accepting =
    [
        Code.Of("yes", "受け入れています", "Accepting", "はい", "可"),
        Code.Of("waitlist", "順番待ち", "Waiting list", "待機"),
        Code.Of("no", "いまは受け入れていません", "Not accepting now", "いいえ", "不可"),
    ];

    /// <summary>性別.</summary>
    public static readonly ImmutableArray<Code> Genders =
    [
        Code.Of("any", "問いません", "Any", "不問", "だれでも"),
        Code.Of("men", "男性", "Men", "男"),
        Code.Of("women", "女性", "Women", "女"),
        Code.Of("self_identified", "本人の性自認による", "As one identifies", "性自認"),
    ];

    /// <summary>雰囲気.</summary>
    public static readonly ImmutableArray<Code> Company =
    [
        Code.Of("quiet_ok", "静かにしていてもよい", "Quiet is fine", "静か"),
        Code.Of("small", "少人数（5人まで）", "Small (up to 5)", "少人数"),
        Code.Of("medium", "中くらい", "Medium"),
        Code.Of("lively", "にぎやか", "Lively"),
    ];

    /// <summary>食の出し方.</summary>
    public static readonly ImmutableArray<Code> FoodServe =
    [
        Code.Of("eat_in", "その場で食べる", "Eat in", "会食"),
        Code.Of("takeaway", "持ち帰り", "Take away", "テイクアウト", "弁当"),
        Code.Of("delivery", "配達", "Delivery", "宅配", "配食"),
        Code.Of("pantry", "食品をもらう", "Food to take home", "フードパントリー", "食品配布"),
    ];

    /// <summary>安全の備え.</summary>
    public static readonly ImmutableArray<Code> Safeguards =
    [
        Code.Of("id_check", "スタッフの身元を確かめている", "Staff identity checked", "身元確認"),
        Code.Of("first_aid", "応急手当ができる", "First aid", "応急手当", "救急"),
        Code.Of("insurance", "保険に入っている", "Insured", "保険"),
        Code.Of("food_safety", "食品衛生の備えがある", "Food safety", "食品衛生"),
        Code.Of("confidentiality_rule", "秘密を守る決まりがある", "Confidentiality rule", "守秘"),
        Code.Of("child_protection", "子どもを守る決まりがある", "Child protection rule", "子どもの安全"),
    ];

    /// <summary>資金.</summary>
    public static readonly ImmutableArray<Code> FundingKinds =
    [
        Code.Of("fees", "参加費", "Fees", "会費"),
        Code.Of("donation", "寄付", "Donations", "寄附"),
        Code.Of("grant", "助成金", "Grants", "助成"),
        Code.Of("public", "公費・委託", "Public money", "委託", "補助金"),
        Code.Of("own", "自己資金", "Own money", "自費"),
        Code.Of("business", "事業収入", "Business income"),
    ];

    /// <summary>確認のしかた.</summary>
    public static readonly ImmutableArray<Code> VerificationMethods =
    [
        Code.Of("visit", "訪問", "Visit", "見学"),
        Code.Of("phone", "電話", "Telephone"),
        Code.Of("email", "メール", "E-mail"),
        Code.Of("website", "ウェブサイト", "Website", "ホームページ", "Web"),
        Code.Of("operator", "運営者からの連絡", "The operator", "運営者"),
        Code.Of("open_data", "自治体のオープンデータ", "Open data", "オープンデータ"),
    ];

    /// <summary>掲載の許可.</summary>
    public static readonly ImmutableArray<Code> Permissions =
    [
        Code.Of("operator_consented", "運営者の同意あり", "Operator consented", "同意あり"),
        Code.Of("public_info", "公開された情報", "Public information", "公開情報"),
    ];

    /// <summary>継続性: staff.</summary>
    public static readonly ImmutableArray<Code> StaffSizes =
    [
        Code.Of("1", "1人", "1", "一人"),
        Code.Of("2-4", "2〜4人", "2–4", "2-4人", "2～4人"),
        Code.Of("5+", "5人以上", "5 or more", "5名以上"),
    ];

    /// <summary>効果の主張.</summary>
    public static readonly ImmutableArray<Code> Claims =
    [
        Code.Of("none", "主張していない", "None", "なし"),
        Code.Of("stated", "主張している", "Stated", "あり"),
    ];

    /// <summary>状態.</summary>
    public static readonly ImmutableArray<Code<EntryStatus>> Statuses =
    [
        Code<EntryStatus>.Of(EntryStatus.Active, "active", "活動中", "Active", "活動しています"),
        Code<EntryStatus>.Of(EntryStatus.Paused, "paused", "休止中", "Paused", "お休み中", "休止", "休業中"),
        Code<EntryStatus>.Of(EntryStatus.Closed, "closed", "終了", "Closed", "終わりました", "閉鎖"),
        Code<EntryStatus>.Of(EntryStatus.Starting, "starting", "これから始まる", "Starting soon", "準備中", "開始予定"),
    ];

    /// <summary>費用.</summary>
    public static readonly ImmutableArray<Code<CostType>> CostTypes =
    [
        Code<CostType>.Of(CostType.Unknown, "unknown", "不明", "Not known", "わからない", "?"),
        Code<CostType>.Of(CostType.Free, "free", "無料", "Free", "ただ", "なし"),
        Code<CostType>.Of(CostType.ByMeans, "by_means", "収入に応じて", "Depends on means", "所得に応じて"),
        Code<CostType>.Of(CostType.Donation, "donation", "寄付・お気持ち", "Donation", "寄付", "お気持ち", "カンパ"),
        Code<CostType>.Of(CostType.Fee, "fee", "有料", "A fee", "参加費"),
    ];

    /// <summary>場所の公開.</summary>
    public static readonly ImmutableArray<Code<Disclosure>> Disclosures =
    [
        Code<Disclosure>.Of(Disclosure.Public, "public", "公開", "Public", "公開する"),
        Code<Disclosure>.Of(Disclosure.AreaOnly, "area_only", "市区町村まで", "Municipality only", "市区町村だけ", "地域だけ"),
        Code<Disclosure>.Of(Disclosure.OnContact, "on_contact", "連絡した人に知らせる", "Told on contact", "非公開", "連絡した人だけ"),
    ];

    /// <summary>位置の細かさ.</summary>
    public static readonly ImmutableArray<Code<PinPrecision>> PinPrecisions =
    [
        Code<PinPrecision>.Of(PinPrecision.Building, "building", "建物", "The building"),
        Code<PinPrecision>.Of(PinPrecision.Block, "block", "番地", "The block", "街区"),
        Code<PinPrecision>.Of(PinPrecision.Town, "town", "町丁目", "The town", "町", "丁目"),
    ];

    /// <summary>来かた.</summary>
    public static readonly ImmutableArray<Code<AttendanceType>> AttendanceTypes =
    [
        Code<AttendanceType>.Of(AttendanceType.Opening, "opening", "いつ来てもよい", "Come at any time", "出入り自由"),
        Code<AttendanceType>.Of(AttendanceType.Meeting, "meeting", "時間に集まる", "Be there at the start", "集合", "会合"),
    ];

    /// <summary>祝日のとき.</summary>
    public static readonly ImmutableArray<Code<HolidayPolicy>> HolidayPolicies =
    [
        Code<HolidayPolicy>.Of(HolidayPolicy.Ask, "ask", "要確認", "Ask", "わからない", "不明"),
        Code<HolidayPolicy>.Of(HolidayPolicy.Open, "open", "開く", "Open", "開催", "あり", "開いている"),
        Code<HolidayPolicy>.Of(HolidayPolicy.Closed, "closed", "休み", "Closed", "休む", "なし", "休館"),
        Code<HolidayPolicy>.Of(HolidayPolicy.NextDay, "next_day", "翌日", "The next day", "次の日"),
        Code<HolidayPolicy>.Of(HolidayPolicy.NextWeekday, "next_weekday", "翌平日", "The next weekday", "次の平日"),
        Code<HolidayPolicy>.Of(HolidayPolicy.NextWeek, "next_week", "翌週", "The next week", "次の週"),
    ];

    /// <summary>Kinds of number that must be said, as they are shown with consent only.</summary>
    public static readonly ImmutableArray<Code> PhoneKinds = [Code.Of("org_mobile", "団体の携帯電話", "Mobile of an organisation", "団体の携帯")];

    /// <summary>Languages often asked for, by language tag. Any other tag may be written too.</summary>
    public static readonly ImmutableArray<Code> Languages =
    [
        Code.Of("ja", "日本語", "Japanese"),
        Code.Of("ja-easy", "やさしい日本語", "Easy Japanese"),
        Code.Of("sgn", "手話", "Sign language"),
        Code.Of("en", "英語", "English"),
        Code.Of("zh", "中国語", "Chinese"),
        Code.Of("ko", "韓国語", "Korean", "朝鮮語", "韓国・朝鮮語", "ハングル"),
        Code.Of("vi", "ベトナム語", "Vietnamese"),
        Code.Of("ne", "ネパール語", "Nepali"),
        Code.Of("pt", "ポルトガル語", "Portuguese"),
        Code.Of("es", "スペイン語", "Spanish"),
        Code.Of("tl", "タガログ語", "Tagalog", "フィリピン語", "fil"),
        Code.Of("id", "インドネシア語", "Indonesian"),
        Code.Of("th", "タイ語", "Thai"),
        Code.Of("my", "ミャンマー語", "Burmese", "ビルマ語"),
        Code.Of("si", "シンハラ語", "Sinhala"),
        Code.Of("hi", "ヒンディー語", "Hindi"),
        Code.Of("bn", "ベンガル語", "Bengali"),
        Code.Of("mn", "モンゴル語", "Mongolian"),
        Code.Of("km", "クメール語", "Khmer", "カンボジア語"),
        Code.Of("ru", "ロシア語", "Russian"),
        Code.Of("uk", "ウクライナ語", "Ukrainian"),
        Code.Of("fr", "フランス語", "French"),
        Code.Of("de", "ドイツ語", "German"),
    ];

    /// <summary>バリアフリー: the 18 flags of デジタル庁 DS-436 and ours, in display order. Aliases are the column names of the open data.</summary>
    public static readonly ImmutableArray<Code> AccessibilityFlags =
    [
        Code.Of("wheelchair_ok", "車いすで入れる", "Wheelchair access", "車椅子可", "車いす可"),
        Code.Of("step_free", "段差がない", "Step-free", "段差なし"),
        Code.Of("ramp_or_lift", "スロープかエレベーターがある", "Ramp or lift", "スロープ、エレベータ等", "スロープ・エレベーター"),
        Code.Of("accessible_toilet", "車いすで使えるトイレがある", "Accessible toilet", "多目的トイレ", "バリアフリートイレ"),
        Code.Of("ostomate_toilet", "オストメイト対応トイレがある", "Ostomate toilet", "オストメイト対応トイレ", "オストメイト"),
        Code.Of("child_toilet", "子ども用トイレがある", "Child toilet", "子ども用トイレ", "幼児用トイレ"),
        Code.Of("wheelchair_rental", "車いすを借りられる", "Wheelchair to borrow", "車椅子貸出", "車いす貸出"),
        Code.Of("cane_rental", "つえを借りられる", "Cane to borrow", "ステッキ貸出", "つえ貸出", "杖貸出"),
        Code.Of("priority_parking", "優先駐車場がある", "Priority parking", "優先駐車場", "障害者等用駐車場"),
        Code.Of("tactile_guidance", "点字ブロックなどの案内がある", "Tactile guidance", "点字ブロック等の移動支援", "点字ブロック"),
        Code.Of("braille_or_reading", "点字や音声の案内がある", "Braille or reading aloud", "点字や読上による支援", "点字・読み上げ"),
        Code.Of("assistance_dog_ok", "ほじょ犬と入れる", "Assistance dogs welcome", "盲導犬、介助犬、聴導犬の同伴", "ほじょ犬", "補助犬"),
        Code.Of("sign_language", "手話ができる人がいる", "Sign language", "手話"),
        Code.Of("written_communication", "筆談できる", "Writing instead of speaking", "筆談対応", "筆談"),
        Code.Of("captions", "字幕がある", "Captions", "字幕"),
        Code.Of("hearing_loop", "ヒアリングループがある", "Hearing loop", "磁気ループ", "ヒアリングループ"),
        Code.Of("quiet_room", "静かな部屋がある", "Quiet room", "静かな部屋", "カームダウン"),
        Code.Of("sensory_note", "音や光への配慮がある", "Sensory considerations", "感覚への配慮"),
        Code.Of("ict_not_needed", "スマートフォンなどはいらない", "No device needed", "機器不要"),
        Code.Of("stroller_ok", "ベビーカーで入れる", "Strollers welcome", "ベビーカー利用", "ベビーカー可"),
        Code.Of("stroller_rental", "ベビーカーを借りられる", "Stroller to borrow", "ベビーカー貸出"),
        Code.Of("nursing_room", "授乳室がある", "Nursing room", "授乳室"),
        Code.Of("diaper_change", "おむつを替えられる", "Nappy changing", "おむつ替えコーナー", "おむつ替え"),
        Code.Of("food_drink_ok", "飲食できる", "Food and drink allowed", "飲食可"),
    ];

    /// <summary>The flags that say how people are talked with; the others say what a building is like.</summary>
    public static readonly ImmutableArray<string> FlagsOfTalking = ["sign_language", "written_communication", "captions", "ict_not_needed"];
}
