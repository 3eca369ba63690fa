using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT2101–2199: where an entry lies and what its file is made of.</summary>
public static class EntryFileDiagnostics
{
    /// <summary>AT2101: the file name is no slug.</summary>
    public static readonly DiagnosticDescriptor SlugShape = new(
        "AT2101",
        DiagnosticSeverity.Error,
        new Localized("Unusable file name", "ファイルの名前が使えない"),
        new Localized("The file name 「{0}」 cannot become a page address.", "ファイルの名前「{0}」は、ページのアドレスに使えません。"),
        new Localized("Use lower-case letters, digits and single hyphens, at most eight words and 64 characters, such as 「aozora-hokenshitsu」.", "小文字の英字・数字と、1つずつのハイフンで付けてください（8語・64文字まで）。例：aozora-hokenshitsu"));

    /// <summary>AT2102: the slug belongs to another page.</summary>
    public static readonly DiagnosticDescriptor SlugReserved = new(
        "AT2102",
        DiagnosticSeverity.Error,
        new Localized("Reserved file name", "サイトが使っている名前"),
        new Localized("The file name 「{0}」 belongs to a page of the site itself.", "ファイルの名前「{0}」は、サイトのほかのページが使っています。"),
        new Localized("Add a word to it, such as 「{0}-no-kai」.", "ことばを足してください。例：{0}-no-kai"));

    /// <summary>AT2103: Windows keeps the name for a device.</summary>
    public static readonly DiagnosticDescriptor SlugDevice = new(
        "AT2103",
        DiagnosticSeverity.Error,
        new Localized("A name Windows cannot keep", "Windows で使えない名前"),
        new Localized("Windows cannot keep a file named 「{0}」.", "Windows では「{0}」という名前のファイルを置けません。"),
        new Localized("Add a word to it, such as 「{0}-no-kai」.", "ことばを足してください。例：{0}-no-kai"));

    /// <summary>AT2104: the folder is no area of areas.yml, but resembles one.</summary>
    public static readonly DiagnosticDescriptor AreaUnknown = new(
        "AT2104",
        DiagnosticSeverity.Error,
        new Localized("Unknown area", "地域のフォルダがちがう"),
        new Localized("The folder 「{0}」 is not an area of areas.yml.", "フォルダ「{0}」は areas.yml にある地域ではありません。"),
        new Localized("Did you mean 「{1}」? Otherwise ask a maintainer to add the area.", "もしかして「{1}」ではありませんか。新しい地域なら、管理者に areas.yml への追加をたのんでください。"));

    /// <summary>AT2105: the folder is no area of areas.yml and resembles none.</summary>
    public static readonly DiagnosticDescriptor AreaStrange = new(
        "AT2105",
        DiagnosticSeverity.Error,
        new Localized("Unknown area", "地域のフォルダがちがう"),
        new Localized("The folder 「{0}」 is not an area of areas.yml.", "フォルダ「{0}」は areas.yml にある地域ではありません。"),
        new Localized("Move the file into one of: {1}; or ask a maintainer to add the area.", "次のどれかのフォルダに置いてください：{1}。新しい地域なら、管理者に areas.yml への追加をたのんでください。"));

    /// <summary>AT2106: id and file name differ.</summary>
    public static readonly DiagnosticDescriptor IdDisagrees = new(
        "AT2106",
        DiagnosticSeverity.Error,
        new Localized("id and file name differ", "id とファイルの名前がちがう"),
        new Localized("The id 「{0}」 differs from the file name 「{1}」.", "id「{0}」が、ファイルの名前「{1}」とちがいます。"),
        new Localized("Take the id line out; the file name alone is enough.", "id の行を消してください。ファイルの名前だけで足ります。"));

    /// <summary>AT2107: area and folder differ.</summary>
    public static readonly DiagnosticDescriptor AreaDisagrees = new(
        "AT2107",
        DiagnosticSeverity.Error,
        new Localized("area and folder differ", "area とフォルダがちがう"),
        new Localized("The area 「{0}」 differs from the folder 「{1}」.", "area「{0}」が、フォルダ「{1}」とちがいます。"),
        new Localized("Take the area line out, or move the file into the right folder.", "area の行を消すか、ファイルを正しいフォルダに移してください。"));

    /// <summary>AT2108: the file does not consist of keys and values.</summary>
    public static readonly DiagnosticDescriptor NotKeys = new(
        "AT2108",
        DiagnosticSeverity.Error,
        new Localized("No keys in the file", "項目が書かれていない"),
        new Localized("The file should consist of keys with values, such as 「name: …」.", "「name: …」のような項目と値が書かれていません。"),
        new Localized("Write one key per line; take a neighbouring file for a pattern.", "1行に1つずつ項目を書いてください。となりのファイルをまねるのが早道です。"));

    /// <summary>AT2109: both a body and description.</summary>
    public static readonly DiagnosticDescriptor TwoDescriptions = new(
        "AT2109",
        DiagnosticSeverity.Error,
        new Localized("Two descriptions", "説明が二か所にある"),
        new Localized("There are a body and 「{0}」; only one can be shown.", "本文と「{0}」の両方に説明があります。"),
        new Localized("Keep the text below the second 「---」 and take 「{0}」 out.", "2つめの「---」の下の本文だけを残し、「{0}」を消してください。"));
}
