using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>One kind of finding in an import report.</summary>
/// <param name="Id">Stable name in JSON.</param>
/// <param name="Title">Heading.</param>
/// <param name="WhatToDo">What the reader can do about it, one or two sentences.</param>
public sealed record ReportClass(string Id, string Title, string WhatToDo)
{
    /// <summary>A row of another width than the headers.</summary>
    public static readonly ReportClass Shape = new("shape", "列の数が合わない行", "この行は取り込んでいません。元の表で、区切りのカンマや引用符を確かめてください。");

    /// <summary>No name, or a form nobody filled in.</summary>
    public static readonly ReportClass NoName = new("no_name", "名前なし", "名前が空の行や「○○」のままの行は取り込んでいません。公開元に知らせてください。");

    /// <summary>A name that is too long or is no name.</summary>
    public static readonly ReportClass Name = new("name", "名前・よみ", "長い名前は切れ目で分け、残りを説明に移しました。よみに漢字があるときは、よみを外しました。正しいよみが分かれば書き足してください。");

    /// <summary>Licence unknown or refused.</summary>
    public static readonly ReportClass Licence = new("licence", "利用条件", "利用条件が分かりません。公開の前に確かめてください。分かったら --licence を付けて、もう一度取り込めます。");

    /// <summary>No municipality.</summary>
    public static readonly ReportClass Area = new("area", "市区町村", "市区町村のコードが分からない行は、都道府県の区域に置きました。areas.yml に市区町村を足してから取り込むと、その区域に入ります。");

    /// <summary>A code that is none.</summary>
    public static readonly ReportClass BadCode = new("code", "コード", "検査数字が合わない団体コードは、同じ市区町村名のほかの行のコードに置きかえました。法人番号や郵便番号は外しました。元の表を確かめてください。");

    /// <summary>Dates that cannot be computed.</summary>
    public static readonly ReportClass Schedule = new("schedule", "日程が読めない", "日付を計算できないので、もとの言葉のまま「日程の説明」に入れました。運営者に確かめて、schedule に書き直すと、次の日付が表示されます。");

    /// <summary>Not running.</summary>
    public static readonly ReportClass Status = new("status", "休止・終了", "休止や終了と書かれています。いつからかを運営者に確かめて、status と status_on を直してください。");

    /// <summary>A pin that cannot be right.</summary>
    public static readonly ReportClass Position = new("position", "座標", "緯度と経度が逆の行は入れかえ、ありえない座標は外しました。地図で確かめて、正しい位置を書いてください。");

    /// <summary>A place that is not published.</summary>
    public static readonly ReportClass Hidden = new("hidden", "場所を載せない", "住所が非公開の行です。住所・建物・座標・学区は、どのファイルにも書いていません。");

    /// <summary>No telephone number.</summary>
    public static readonly ReportClass Phone = new("phone", "電話", "電話番号として読めませんでした。正しい番号が分かれば contact に書いてください。");

    /// <summary>Mail.</summary>
    public static readonly ReportClass Email = new("email", "メール", "メールアドレスとして読めませんでした。団体の窓口のアドレスが分かれば contact に書いてください。");

    /// <summary>Not one https address.</summary>
    public static readonly ReportClass Url = new("url", "URL", "そのままではリンクにできないので、文字のまま連絡先の説明に入れました。https で開けるか確かめて、url へ移してください。");

    /// <summary>No amount.</summary>
    public static readonly ReportClass Cost = new("cost", "費用", "金額として読めないので、費用の説明に文字のまま入れました。");

    /// <summary>Something about a person.</summary>
    public static readonly ReportClass Personal = new("personal", "個人情報を削除", "個人の名前・携帯電話・個人のメールと思われる部分を外しました。ここには値を出しません。団体の番号だと分かったときは、運営者の同意を得てから書いてください。");

    /// <summary>A number or mailbox blanked by the publisher.</summary>
    public static readonly ReportClass Masked = new("masked", "伏せられた連絡先", "公開元が伏せた連絡先なので、ないものとして扱いました。");

    /// <summary>Characters or lengths.</summary>
    public static readonly ReportClass Text = new("text", "文字", "使えない文字を外したか、長すぎる文を切りました。もとの表と見くらべてください。");

    /// <summary>Possibly the same place twice.</summary>
    public static readonly ReportClass Double = new("double", "重複かもしれない", "同じ場所かもしれません。同じならどちらかのファイルを消し、消したほうの id を former_ids に書いてください。");

    /// <summary>A row of the last import that is no longer there.</summary>
    public static readonly ReportClass Vanished = new("vanished", "消えた行", "前回はあって、今回の表にはない活動です。ファイルは残しました。終わったかどうかを確かめて、status を直してください。");

    /// <summary>A field a person changed that differs from the new row.</summary>
    public static readonly ReportClass Edited = new("edited", "手で直した項目と違う", "人が直した項目は、そのまま残しました。公開元の新しい値のほうが正しければ、手で直してください。");

    /// <summary>A header no map knows.</summary>
    public static readonly ReportClass UnknownHeader = new("unknown_header", "未知の見出し", "意味の分からない列です。値は imported.raw に文字のまま残しました。");

    /// <summary>All classes in the order of the report.</summary>
    public static readonly ImmutableArray<ReportClass> All =
    [
        NoName, Name, Licence, Area, BadCode, Schedule, Status, Position, Hidden, Phone, Email, Url, Cost, Personal, Masked, Text,
        Double, Vanished, Edited, UnknownHeader, Shape,
    ];
}
