using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>AT3300–3349: the lists of terms under content/taxonomies.</summary>
public static class TaxonomyDiagnostics
{
    /// <summary>AT3300: no list at all.</summary>
    public static readonly DiagnosticDescriptor NoTaxonomies = new(
        "AT3300",
        DiagnosticSeverity.Error,
        new Localized("No taxonomies", "一覧のフォルダがない"),
        new Localized("The content folder has no 「{0}」.", "content フォルダに「{0}」がありません。"),
        new Localized(
            "Check that the content folder is the right one; a new site can begin with a copy of the sample's 「taxonomies」 folder.",
            "content フォルダの場所が正しいか確かめてください。新しく始めるときは、見本の「taxonomies」フォルダを写して使えます。"));

    /// <summary>AT3301: one of the six lists is missing.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "AT3301",
        DiagnosticSeverity.Error,
        new Localized("A list is missing", "一覧のファイルがない"),
        new Localized("The file 「{0}」 is missing.", "ファイル「{0}」がありません。"),
        new Localized("Copy it from the sample site; if it is not needed, let the file hold 「[]」 alone.", "見本から写してください。使わない一覧なら、「[]」とだけ書いたファイルを置いてください。"));

    /// <summary>AT3302: a code that is not made of small letters.</summary>
    public static readonly DiagnosticDescriptor MalformedCode = new(
        "AT3302",
        DiagnosticSeverity.Error,
        new Localized("A code that cannot be used", "コードの形が正しくない"),
        new Localized("「{0}」 cannot be a code.", "「{0}」はコードとして使えません。"),
        new Localized("Use small letters, digits and {1}, at most 40, such as 「{2}」.", "半角の小文字と数字と「{1}」だけで、40文字までにしてください。例：「{2}」。"));

    /// <summary>AT3303: a code used twice.</summary>
    public static readonly DiagnosticDescriptor CodeTwice = new(
        "AT3303",
        DiagnosticSeverity.Error,
        new Localized("A code stands twice", "コードが二つある"),
        new Localized("The code 「{0}」 already stands at {1}.", "コード「{0}」は、すでに{1}にあります。"),
        new Localized("Give one of the two another code, or join them.", "どちらかのコードを変えるか、一つにまとめてください。"));

    /// <summary>AT3304: a label or alias that two terms share.</summary>
    public static readonly DiagnosticDescriptor SharedSpelling = new(
        "AT3304",
        DiagnosticSeverity.Error,
        new Localized("Two terms share a name", "呼び名が重なっている"),
        new Localized("「{0}」 stands for 「{1}」 and for 「{2}」.", "「{0}」が、「{1}」と「{2}」の両方の呼び名になっています。"),
        new Localized("Leave it with one of them, so that a volunteer who writes it is understood.", "書いた人の意図が一つに決まるように、どちらか一方だけに残してください。"));

    /// <summary>AT3305: a reference to a term that does not exist, with the likeliest one.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new(
        "AT3305",
        DiagnosticSeverity.Error,
        new Localized("A term that does not exist", "一覧にないコード"),
        new Localized("「{1}」 of 「{0}」 does not stand in this list.", "「{0}」の「{1}」は、この一覧にありません。"),
        new Localized("Did you mean 「{2}」?", "もしかして「{2}」ではありませんか。"));

    /// <summary>AT3306: a reference to a term that does not exist and resembles none.</summary>
    public static readonly DiagnosticDescriptor DeadReference = new(
        "AT3306",
        DiagnosticSeverity.Error,
        new Localized("A term that does not exist", "一覧にないコード"),
        new Localized("「{1}」 of 「{0}」 does not stand in this list.", "「{0}」の「{1}」は、この一覧にありません。"),
        new Localized("Write a code of this file, or take the word out.", "このファイルにあるコードを書くか、そのことばを消してください。"));

    /// <summary>AT3307: a term replaced by itself or by one that is itself replaced.</summary>
    public static readonly DiagnosticDescriptor DeprecatedByDeprecated = new(
        "AT3307",
        DiagnosticSeverity.Error,
        new Localized("Replaced by a term that is gone", "置きかえ先も使わないコード"),
        new Localized("「{0}」 is replaced by 「{1}」, which is itself no longer used.", "「{0}」の置きかえ先「{1}」も、もう使わないコードです。"),
        new Localized("Name the code that is used today.", "いま使っているコードを書いてください。"));

    /// <summary>AT3308: a phrase that both means a need and does not.</summary>
    public static readonly DiagnosticDescriptor WordAndNot = new(
        "AT3308",
        DiagnosticSeverity.Error,
        new Localized("A phrase in words and in not", "words と not の両方にある"),
        new Localized("「{0}」 stands both in words and in not.", "「{0}」が words と not の両方にあります。"),
        new Localized("Leave it in one of the two.", "どちらか一方だけに残してください。"));

    /// <summary>AT3309: a code of local government that fails its check digit.</summary>
    public static readonly DiagnosticDescriptor BadLocalGovernmentCode = new(
        "AT3309",
        DiagnosticSeverity.Error,
        new Localized("Not a code of local government", "全国地方公共団体コードではない"),
        new Localized("「{0}」 is not a 6-digit code of local government: its check digit does not fit.", "「{0}」は全国地方公共団体コード（6けた）ではありません。検査数字が合いません。"),
        new Localized(
            "Look the code up in the list of the Ministry of Internal Affairs; a leading 0 may have been lost.",
            "総務省の「全国地方公共団体コード」の一覧で確かめてください。先頭の0が落ちていることもあります。"));

    /// <summary>AT3310: two areas with one code.</summary>
    public static readonly DiagnosticDescriptor AreaCodeTwice = new(
        "AT3310",
        DiagnosticSeverity.Error,
        new Localized("Two areas share a code", "同じ団体コードの地域が二つある"),
        new Localized("The code 「{0}」 belongs to 「{1}」 and to 「{2}」.", "団体コード「{0}」が、「{1}」と「{2}」の両方に付いています。"),
        new Localized("Correct the code of one of them.", "まちがっているほうのコードをなおしてください。"));

    /// <summary>AT3311: a 6-digit key that is not the area's own code.</summary>
    public static readonly DiagnosticDescriptor KeyIsAnotherCode = new(
        "AT3311",
        DiagnosticSeverity.Error,
        new Localized("The key is another area's code", "フォルダ名が別の団体コード"),
        new Localized("The key 「{0}」 is a code, but the area's code is 「{1}」.", "フォルダ名「{0}」は団体コードの形ですが、この地域のコードは「{1}」です。"),
        new Localized("Use the area's own code or a name in small letters as its key.", "その地域のコードか、ローマ字の名前をフォルダ名にしてください。"));

    /// <summary>AT3312: an area's middle outside Japan.</summary>
    public static readonly DiagnosticDescriptor PointIncomplete = new(
        "AT3312",
        DiagnosticSeverity.Error,
        new Localized("Half a position", "位置がそろっていない"),
        new Localized("The position of 「{0}」 lacks its lat or its lng.", "「{0}」の位置に、lat か lng のどちらかがありません。"),
        new Localized("Write both, such as 「point: {{lat: 35.0, lng: 139.0, radius_km: 8}}」.", "「point: {{lat: 35.0, lng: 139.0, radius_km: 8}}」のように両方を書いてください。"));

    /// <summary>AT3313: a peer term without its group.</summary>
    public static readonly DiagnosticDescriptor PeerGroup = new(
        "AT3313",
        DiagnosticSeverity.Error,
        new Localized("A peer term without its group", "ピアのことばの種類が分からない"),
        new Localized("「{0}」 does not say to which group of peer terms it belongs.", "「{0}」は、ピアのことばのどの種類か分かりません。"),
        new Localized("Write it as group and word, such as 「topics/bereavement」; the groups are: {1}.", "「topics/bereavement」のように種類を前に付けてください。種類は {1} です。"));

    /// <summary>AT3314: an area that names itself as its neighbour.</summary>
    public static readonly DiagnosticDescriptor OwnNeighbour = new(
        "AT3314",
        DiagnosticSeverity.Error,
        new Localized("Its own neighbour", "自分がとなりになっている"),
        new Localized("「{0}」 names itself as its neighbour.", "「{0}」が、自分自身をとなりの地域にしています。"),
        new Localized("Take it out of neighbours.", "neighbours から消してください。"));
}
