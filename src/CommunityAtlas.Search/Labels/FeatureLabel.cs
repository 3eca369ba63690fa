using System.Collections.Immutable;

namespace CommunityAtlas.Search.Labels;

/// <summary>What a place offers or asks for, as people ask for it. Entries say it in a field, not in their words.</summary>
/// <param name="Term">Its special term.</param>
/// <param name="Words">Phrases that mean it; an entry that only writes one is an answer too.</param>
/// <param name="Said">Phrases that mean it, but say little where they stand in a text: 予約なし beside 予約 and なし.</param>
public sealed record FeatureLabel(string Term, ImmutableArray<string> Words, ImmutableArray<string> Said)
{
    /// <summary>The special term of what an entry has, by the code of the field.</summary>
    internal static string Has(string code) => "#has-" + code;

    /// <summary>All that is asked for so often that it must be understood. One phrase may ask for several, of which one is enough.</summary>
    internal static readonly ImmutableArray<FeatureLabel> All =
    [
        new("#free", ["参加費無料", "無料"], ["ただで", "タダ", "お金がかからない", "お金のかからない", "お金がいらない", "お金のいらない"]),
        new("#nobooking", ["予約不要", "申し込み不要", "飛び入り"], ["予約なし", "予約がいらない", "予約のいらない", "予約いらない", "予約しなくて", "申し込みなし", "申し込みがいらない", "申し込みのいらない"]),
        new("#online", ["オンライン", "ズーム", "zoom"], []),
        Flag("wheelchair_ok", "車いす", "バリアフリー"),
        Flag("step_free", "段差がない", "段差のない", "段差なし", "バリアフリー"),
        Flag("ramp_or_lift", "エレベーター", "エレベータ", "スロープ", "バリアフリー"),
        Flag("accessible_toilet", "車いすで使えるトイレ", "車いすのトイレ", "車いす用トイレ", "車いすトイレ", "多目的トイレ", "バリアフリートイレ", "だれでもトイレ", "みんなのトイレ", "障害者用トイレ"),
        Flag("ostomate_toilet", "オストメイト", "人工肛門"),
        Flag("child_toilet", "子ども用トイレ", "幼児用トイレ"),
        Flag("wheelchair_rental", "車いすを借り", "車いすの貸出", "車いす貸出", "車いすの貸し出し", "車いす貸し出し"),
        Flag("cane_rental", "つえを借り", "つえの貸出", "つえ貸出"),
        Flag("priority_parking", "駐車場", "優先駐車場"),
        new(Has("parking"), ["駐車場"], ["車で行ける", "車で行きたい", "車で来られる", "車を停め", "車を止め", "車をとめ"]),
        Flag("tactile_guidance", "点字ブロック", "目が見えない", "目の見えない", "目が見えにくい", "目が不自由", "目の不自由"),
        Flag("braille_or_reading", "点字", "音声案内", "音声の案内", "読み上げ", "目が見えない", "目の見えない", "目が見えにくい", "目が不自由", "目の不自由"),
        Flag("assistance_dog_ok", "ほじょ犬", "補助犬", "盲導犬", "介助犬", "聴導犬", "目が見えない", "目の見えない"),
        Flag("sign_language", "手話", "耳が聞こえない", "耳の聞こえない", "耳が不自由", "耳の不自由"),
        Flag("written_communication", "筆談", "耳が聞こえない", "耳の聞こえない", "耳が聞こえにくい", "耳が不自由", "耳の不自由", "耳が遠い", "耳の遠い"),
        Flag("captions", "字幕", "要約筆記", "耳が聞こえない", "耳の聞こえない", "耳が聞こえにくい"),
        Flag("hearing_loop", "ヒアリングループ", "磁気ループ", "耳が聞こえにくい", "耳が遠い", "耳の遠い", "補聴器"),
        Flag("quiet_room", "静かな部屋", "カームダウン"),
        Flag("sensory_note", "感覚過敏", "音に敏感", "光に敏感"),
        Flag("stroller_ok", "ベビーカー"),
        Flag("stroller_rental", "ベビーカーを借り", "ベビーカーの貸出", "ベビーカー貸出"),
        Flag("nursing_room", "授乳室", "授乳"),
        Flag("diaper_change", "おむつ替え", "おむつ交換", "おむつを替え", "おむつを換え", "おむつを交換"),
        Flag("food_drink_ok", "飲食できる", "飲食可"),
        Flag("children_ok", "子連れ", "子ども連れ", "子どもを連れ", "子どもと一緒", "子ども同伴", "赤ちゃん連れ", "赤ちゃんを連れ", "赤ちゃんと一緒", "孫を連れ", "孫と一緒"),
        Flag("pets_ok", "ペット可", "ペット同伴", "ペット連れ", "ペットと一緒", "ペットを連れ", "犬を連れ", "犬と一緒"),
        Flag("can_just_sit", "座っているだけ", "いるだけでいい", "いるだけでよい", "見ているだけ", "見るだけ", "聞いているだけ", "聞くだけ", "何もしなくて", "話さなくて", "しゃべらなくて"),
        Flag("can_leave_anytime", "途中で帰", "いつ帰っても", "すぐ帰れる", "出入り自由", "途中で抜け"),
        Flag("come_with_someone", "つきそい", "付き添い", "付添", "家族と一緒", "友だちと一緒"),
        Flag("anonymous_ok", "匿名", "名前を言わな", "名前を言わず", "名前を出さな", "名前を出さず", "名乗らな", "名乗らず"),
        new(Has("warm_handover"), [], ["一緒に行ってほしい", "一緒に行ってくれる", "一緒に来てほしい", "一緒に来てくれる", "ついてきてほしい", "ついてきてくれる", "ひとりでは行けない", "一人では行けない", "ひとりで行けない", "一人で行けない"]),
    ];

    private static FeatureLabel Flag(string code, params ImmutableArray<string> words) => new(Has(code), words, []);
}
