using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3020–3029: texts.</summary>
public static class EntryTextDiagnostics
{
    /// <summary>AT3020: longer than the field takes.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "AT3020",
        DiagnosticSeverity.Error,
        new Localized("Too long", "長すぎる"),
        new Localized("「{0}」 has {1} characters; {2} are the most.", "「{0}」が{1}文字あります（{2}文字まで）。"),
        new Localized("Shorten it by {3} characters; details can go into the description.", "あと{3}文字、短くしてください。くわしいことは説明に書けます。"));

    /// <summary>AT3024: a placeholder instead of a name.</summary>
    public static readonly DiagnosticDescriptor Placeholder = new(
        "AT3024",
        DiagnosticSeverity.Error,
        new Localized("Placeholder", "書きかけの名前"),
        new Localized("「{1}」 still holds the placeholder 「{0}」.", "「{1}」に、見本の「{0}」が残っています。"),
        new Localized("Write the real name; an entry without one cannot be found.", "本当の名前を書いてください。"));

    /// <summary>AT3025: a web address in a name or summary.</summary>
    public static readonly DiagnosticDescriptor UrlInText = new(
        "AT3025",
        DiagnosticSeverity.Error,
        new Localized("Address in a text", "文の中にアドレスがある"),
        new Localized("「{1}」 holds the web address 「{0}」.", "「{1}」の中に、ウェブのアドレス「{0}」があります。"),
        new Localized("Move it to contact.url, where it is checked and can be tapped.", "contact の url に移してください。そこなら確かめたうえで、押して開けるようになります。"));

    /// <summary>AT3026: a telephone number in a summary.</summary>
    public static readonly DiagnosticDescriptor PhoneInText = new(
        "AT3026",
        DiagnosticSeverity.Error,
        new Localized("Telephone number in a text", "文の中に電話番号がある"),
        new Localized("「{1}」 holds the telephone number 「{0}」.", "「{1}」の中に、電話番号「{0}」があります。"),
        new Localized("Move it to contact.phone, where it is checked and can be tapped.", "contact の phone に移してください。そこなら確かめたうえで、押してかけられるようになります。"));

    /// <summary>AT3027: kanji in a reading.</summary>
    public static readonly DiagnosticDescriptor KanjiInReading = new(
        "AT3027",
        DiagnosticSeverity.Error,
        new Localized("Kanji in a reading", "よみに漢字がある"),
        new Localized("「{1}」 holds the kanji 「{0}」.", "「{1}」に漢字「{0}」があります。"),
        new Localized("Write the whole reading in kana, such as 「こもれびこうぼう」.", "全部かなで書いてください。例：こもれびこうぼう"));

    /// <summary>AT3028: a reading without kana.</summary>
    public static readonly DiagnosticDescriptor NoKana = new(
        "AT3028",
        DiagnosticSeverity.Error,
        new Localized("No kana in a reading", "よみがかなでない"),
        new Localized("「{0}」 has no kana.", "「{1}」の「{0}」に、かながありません。"),
        new Localized("Write how it is spoken in kana, such as 「エヌピーオー」.", "読み方をかなで書いてください。例：エヌピーオー"));
}
