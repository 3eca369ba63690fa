using System.Collections.Frozen;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Changes;

/// <summary>AT3490–3499: what a change does to entries that were there before.</summary>
public static class ChangeDiagnostics
{
    /// <summary>AT3490: a place that was told is hidden now, and git keeps what was told.</summary>
    public static readonly DiagnosticDescriptor PlaceStaysInHistory = new(
        "AT3490",
        DiagnosticSeverity.Warning,
        new Localized("Earlier versions keep the place", "過去の版に住所が残ります"),
        new Localized(
            "The place is 「{0}」 now, but earlier versions of this file keep 「{1}」 for everybody to read.",
            "場所の公開を「{0}」にしましたが、このファイルの過去の版には「{1}」が残り、だれでも読めます。"),
        new Localized(
            "Do not merge yet: tell the maintainers by telephone or mail, not in the pull request. Git history, forks, caches and the published site keep the place until each is cleaned; the steps are in CONTRIBUTING.md, 「Hiding a place that was public」.",
            "まだマージしないでください。プルリクエストには書かず、先に電話かメールで事務局に知らせます。Git の過去の版・フォーク・検索のキャッシュ・公開ずみのサイトは、一つずつ消すまで残ります。手順は CONTRIBUTING.md の「公開していた場所をかくすとき」にあります。"));

    /// <summary>AT3491: a place that was public is hidden now; no field told it, but a text may have.</summary>
    public static readonly DiagnosticDescriptor TextStaysInHistory = new(
        "AT3491",
        DiagnosticSeverity.Warning,
        new Localized("Earlier versions were written for a public place", "過去の版は、場所を公開していたときのもの"),
        new Localized(
            "The place is 「{0}」 now; the earlier version had no address, but its texts may tell the place and stay readable.",
            "場所の公開を「{0}」にしました。過去の版に住所の項目はありませんが、文章から場所が分かるなら、それは残ります。"),
        new Localized(
            "Read the earlier texts once more; if one of them tells the place, follow CONTRIBUTING.md, 「Hiding a place that was public」, before merging.",
            "前の文章を読みなおし、場所が分かるところがあれば、マージの前に CONTRIBUTING.md の「公開していた場所をかくすとき」のとおりにしてください。"));

    /// <summary>AT3492: another telephone number, mailbox or address than before.</summary>
    public static readonly DiagnosticDescriptor ContactChanged = SecondPerson(
        "AT3492",
        new Localized("A way of making contact was changed", "連絡先が変わりました"),
        new Localized("「{0}」 was 「{1}」 and is 「{2}」 now.", "「{0}」が「{1}」から「{2}」に変わりました。"));

    /// <summary>AT3493: a telephone number, mailbox or address that was not there before.</summary>
    public static readonly DiagnosticDescriptor ContactAdded = SecondPerson(
        "AT3493",
        new Localized("A way of making contact was added", "連絡先がふえました"),
        new Localized("「{0}」 has 「{1}」, which was not there before.", "「{0}」に「{1}」が加わりました。"));

    /// <summary>AT3494: a telephone number, mailbox or address that is gone.</summary>
    public static readonly DiagnosticDescriptor ContactRemoved = SecondPerson(
        "AT3494",
        new Localized("A way of making contact was taken out", "連絡先がへりました"),
        new Localized("「{0}」 no longer has 「{1}」.", "「{0}」から「{1}」がなくなりました。"));

    /// <summary>AT3495: earlier files that cannot be read, said once for all.</summary>
    public static readonly DiagnosticDescriptor NotCompared = new(
        "AT3495",
        DiagnosticSeverity.Warning,
        new Localized("Not compared with the earlier version", "もとの版とくらべられない"),
        new Localized("The earlier version of 「{0}」 cannot be read, so nothing is known of what changed there.", "「{0}」は、もとの版が読めないので、何が変わったか分かりません。"),
        new Localized(
            "Look at the difference by eye: is every telephone number, mail address and URL still the same, and was a place hidden?",
            "差分を目で見て、電話・メール・URL が変わっていないか、場所をかくした変更でないかを確かめてください。"));

    /// <summary>AT3496: an earlier version without a single entry.</summary>
    public static readonly DiagnosticDescriptor NothingEarlier = new(
        "AT3496",
        DiagnosticSeverity.Information,
        new Localized("The earlier version has no entries", "もとの版に情報がない"),
        new Localized("The earlier version has no entries, so there was nothing to compare with.", "もとの版に情報のファイルがないので、くらべるものがありませんでした。"),
        new Localized("Nothing to do if these are the first entries; otherwise look whether the right folder was given.", "はじめて載せるのなら、このままで大丈夫です。そうでなければ、指定したフォルダーを確かめてください。"));

    /// <summary>Those that somebody other than the author has to look at before the change is taken.</summary>
    internal static FrozenSet<string> ForSecondPerson { get; } =
        new[] { ContactChanged, ContactAdded, ContactRemoved, NotCompared }.Select(d => d.Id).ToFrozenSet(StringComparer.Ordinal);

    private static DiagnosticDescriptor SecondPerson(string id, Localized title, Localized message) => new(
        id,
        DiagnosticSeverity.Warning,
        title,
        message,
        new Localized(
            "Somebody other than the author rings there or looks at the source, then puts the label 「連絡先を確認した」 on the pull request; see CONTRIBUTING.md, 「When a way of making contact changes」.",
            "書いた人とは別の人が、電話をかけるか出典を見て確かめ、プルリクエストにラベル「連絡先を確認した」をつけてください。くわしくは CONTRIBUTING.md の「連絡先を変えるとき」。"));
}
