using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3460–3479: words that residents could not read, could not find, or should not believe. Warnings, all of them.</summary>
public static class WordingDiagnostics
{
    /// <summary>AT3460: an effect without evidence.</summary>
    public static readonly DiagnosticDescriptor MedicalClaim = Warn(
        "AT3460",
        "An effect without evidence",
        "根拠のない効果のことば",
        "「{0}」 speaks of an effect, but no evidence is linked.",
        "「{0}」は効果があるように読めますが、根拠のリンクがありません。",
        "Say what people do there instead, or add 「assurance: {{objectivity: {{evidence_url: \"https://…\"}}}}」.",
        "「体を動かします」のように、することを書いてください。根拠があれば「assurance: {{objectivity: {{evidence_url: \"https://…\"}}}}」を足します。");

    /// <summary>AT3461: no easy summary.</summary>
    public static readonly DiagnosticDescriptor NoEasySummary = Warn(
        "AT3461",
        "No summary in easy Japanese",
        "やさしい日本語がない",
        "「{0}」 has no summary in easy Japanese.",
        "「{0}」に、やさしい日本語の説明がありません。",
        "Add 「summary_easy: …」 in short sentences for learners of Japanese.",
        "「summary_easy: みんなで お茶を 飲みます。お金は いりません。」のように、短い文で足してください。");

    /// <summary>AT3462: no reading.</summary>
    public static readonly DiagnosticDescriptor NoReading = Warn(
        "AT3462",
        "No reading of the name",
        "名前のよみがない",
        "「{0}」 has no reading, so it is hard to find by ear.",
        "「{0}」のよみがないので、耳で聞いた人がさがせません。",
        "Add 「name_kana」 in hiragana.",
        "「name_kana: あおぞらさろん」のように、ひらがなで書いてください。");

    /// <summary>AT3463: no need.</summary>
    public static readonly DiagnosticDescriptor NoNeed = Warn(
        "AT3463",
        "No need named",
        "困りごとが選ばれていない",
        "「{0}」 names no need, so it is not found by what troubles people.",
        "「{0}」に困りごと（needs）がないので、困りごとからさがせません。",
        "Choose one or more codes of needs.yml, such as 「needs: [loneliness]」.",
        "「needs: [loneliness]」のように、needs.yml から一つ以上えらんでください。");

    /// <summary>AT3464: a long sentence.</summary>
    public static readonly DiagnosticDescriptor LongSentence = Easy(
        "AT3464", "A long sentence", "長い文", "「{0}」 has {1} characters; 40 are the most.", "「{0}」が{1}文字あります（40文字まで）。", "Make two sentences of it.", "二つの文に分けてください。");

    /// <summary>AT3465: many kanji.</summary>
    public static readonly DiagnosticDescriptor ManyKanji = Easy(
        "AT3465", "Many kanji in a sentence", "漢字が多い文", "「{0}」 has {1} kanji; 13 are the most.", "「{0}」に漢字が{1}字あります（13字まで）。", "Write some words in kana or say them more simply.", "かなで書くか、やさしいことばに言いかえてください。");

    /// <summary>AT3466: not です・ます.</summary>
    public static readonly DiagnosticDescriptor PlainStyle = Easy(
        "AT3466", "Not in polite form", "です・ますではない文", "「{0}」 does not end in 「です」 or 「ます」.", "「{0}」が「です・ます」で終わっていません。", "End it in 「です」, 「ます」 or 「ください」; learners know that form first.", "「です」「ます」「ください」で終わる文にしてください。");

    /// <summary>AT3467: a double negative.</summary>
    public static readonly DiagnosticDescriptor DoubleNegative = Easy(
        "AT3467", "A double negative", "二重の否定", "「{0}」 denies twice.", "「{0}」は「ない」が二度かさなる言い方です。", "Say it without denying: 「行けます」, not 「行けないことはありません」.", "「行けないことはありません」ではなく「行けます」のように書いてください。");

    /// <summary>AT3468: a loanword or abbreviation.</summary>
    public static readonly DiagnosticDescriptor Loanword = Easy(
        "AT3468", "A loanword or abbreviation", "カタカナ語・略語", "「{0}」 may not be understood.", "「{0}」は、日本語を学んでいる人に通じにくいことばです。", "Use a plain Japanese word or explain it.", "ほかのことばに言いかえるか、意味をそえてください。");

    /// <summary>AT3469: vague.</summary>
    public static readonly DiagnosticDescriptor Vague = Easy(
        "AT3469", "A vague phrase", "あいまいな言い方", "「{0}」 leaves open what holds.", "「{0}」は、どちらなのか分かりにくい言い方です。", "Say plainly what people can do, or whom to ask.", "できること、聞くところを、はっきり書いてください。");

    /// <summary>AT3470: an onomatopoeic word.</summary>
    public static readonly DiagnosticDescriptor SoundWord = Easy(
        "AT3470", "A sound word", "ようすを表すことば", "「{0}」 is hard to look up.", "「{0}」は、辞書を引いても分かりにくいことばです。", "Say what happens in plain words.", "「たのしく」「はやく」のような、ふつうのことばに言いかえてください。");

    /// <summary>AT3471: 〜 for a range.</summary>
    public static readonly DiagnosticDescriptor WaveDash = Easy(
        "AT3471", "A wave dash for a range", "「〜」を使った範囲", "「{0}」 uses a sign that learners may not know.", "「{0}」の「〜」は、読み方が分からない人がいます。", "Write 「から」 and 「まで」: 「10時から 12時まで」.", "「10時から 12時まで」のように書いてください。");

    /// <summary>AT3472: no full stop.</summary>
    public static readonly DiagnosticDescriptor NoFullStop = Easy(
        "AT3472", "No full stop", "「。」がない", "「{0}」 does not end in 「。」.", "「{0}」が「。」で終わっていません。", "End every sentence in 「。」.", "文の終わりに「。」を付けてください。");

    /// <summary>AT3473: a long compound of kanji.</summary>
    public static readonly DiagnosticDescriptor Compound = Easy(
        "AT3473", "A long compound", "漢字が続くことば", "「{0}」 is a long run of kanji.", "「{0}」は、漢字が長く続いて読みにくいことばです。", "Say it with a verb: 「体を 動かします」, not 「身体活動実施」.", "「身体活動実施」ではなく「体を 動かします」のように、動きのことばで書いてください。");

    /// <summary>AT3474: a row of things in a sentence.</summary>
    public static readonly DiagnosticDescriptor ManyThings = Easy(
        "AT3474", "A row of things in a sentence", "ものが並ぶ文", "「{0}」 names three things or more in one sentence.", "「{0}」に、三つ以上のものが並んでいます。", "Name the most important one, and put the others into a list in the description.", "いちばん大切なものだけ書き、ほかは本文に箇条書きで書いてください。");

    private static DiagnosticDescriptor Warn(string id, string titleEn, string titleJa, string en, string ja, string hintEn, string hintJa) =>
        new(id, DiagnosticSeverity.Warning, new Localized(titleEn, titleJa), new Localized(en, ja), new Localized(hintEn, hintJa));

    private static DiagnosticDescriptor Easy(string id, string titleEn, string titleJa, string en, string ja, string hintEn, string hintJa) =>
        Warn(id, "Easy Japanese: " + titleEn, "やさしい日本語：" + titleJa, en, "やさしい日本語の" + ja, hintEn, hintJa);
}
