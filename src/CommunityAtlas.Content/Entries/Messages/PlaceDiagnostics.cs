using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3060–3069 and AT3004: places.</summary>
public static class PlaceDiagnostics
{
    /// <summary>AT3004: a coordinate outside Japan.</summary>
    public static readonly DiagnosticDescriptor OutsideJapan = new(
        "AT3004",
        DiagnosticSeverity.Error,
        new Localized("Outside Japan", "日本の外"),
        new Localized("「{0}」 of 「{1}」 is not within {2}–{3}.", "「{1}」の「{0}」は、{2}〜{3} の範囲にありません。"),
        new Localized("Look the place up on a map; latitude (lat) is about 20–46 in Japan, longitude (lng) about 122–154.", "地図で調べ直してください。日本では、緯度（lat）は20〜46、経度（lng）は122〜154ぐらいです。"));

    /// <summary>AT3060: not degrees.</summary>
    public static readonly DiagnosticDescriptor NotDegrees = new(
        "AT3060",
        DiagnosticSeverity.Error,
        new Localized("Not degrees", "緯度・経度の数ではない"),
        new Localized("「{0}」 of 「{1}」 is not a number of degrees.", "「{1}」の「{0}」は、緯度・経度の数として読めません。"),
        new Localized("Write degrees with a decimal point, such as 34.00001.", "度を小数で書いてください。例：34.00001（度・分・秒では書けません）"));

    /// <summary>AT3061: latitude without longitude or the reverse.</summary>
    public static readonly DiagnosticDescriptor CoordinateAlone = new(
        "AT3061",
        DiagnosticSeverity.Error,
        new Localized("Half a position", "緯度・経度の片方がない"),
        new Localized("「{0}」 is written but 「{1}」 is not.", "「{0}」はありますが「{1}」がありません。"),
        new Localized("Write both, or take 「{0}」 out.", "両方書くか、「{0}」を消してください。"));

    /// <summary>AT3062: latitude and longitude are exchanged.</summary>
    public static readonly DiagnosticDescriptor Swapped = new(
        "AT3062",
        DiagnosticSeverity.Error,
        new Localized("Latitude and longitude exchanged", "緯度と経度が逆"),
        new Localized("Latitude 「{0}」 and longitude 「{1}」 look exchanged.", "緯度「{0}」と経度「{1}」が入れかわっているようです。"),
        new Localized("Write 「lat: {1}, lng: {0}」.", "「lat: {1}, lng: {0}」と書いてください。"));

    /// <summary>AT3063: a location in a file that keeps the place private.</summary>
    public static readonly DiagnosticDescriptor NotDisclosed = new(
        "AT3063",
        DiagnosticSeverity.Error,
        new Localized("A place that must not be written", "書いてはいけない場所"),
        new Localized("With disclosure 「{1}」, 「{0}」 must not be in the file.", "場所の公開が「{1}」のとき、「{0}」はこのファイルに書けません。"),
        new Localized("Take the line out: this file is public, and old versions stay readable. If it was ever sent in, tell the maintainers.", "行を消してください。このファイルはだれでも読め、前の版も残ります。一度でも送ってしまったときは、管理者に知らせてください。"));

    /// <summary>AT3064: not a postal code.</summary>
    public static readonly DiagnosticDescriptor PostalCode = new(
        "AT3064",
        DiagnosticSeverity.Error,
        new Localized("Not a postal code", "郵便番号ではない"),
        new Localized("「{0}」 is not a postal code.", "「{0}」は郵便番号として読めません。"),
        new Localized("Write seven digits such as 000-0000.", "数字7けたで書いてください。例：000-0000"));
}
