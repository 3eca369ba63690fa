using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3350–3359: content/crisis.yml.</summary>
public static class CrisisDiagnostics
{
    /// <summary>AT3350: no crisis.yml.</summary>
    public static readonly DiagnosticDescriptor NoCrisisFile = new(
        "AT3350",
        DiagnosticSeverity.Warning,
        new Localized("No crisis lines", "いますぐの電話の一覧がない"),
        new Localized("There is no 「{0}」, so nobody in danger finds a number to call.", "「{0}」がないので、いますぐ話したい人に出せる電話番号がありません。"),
        new Localized(
            "Copy the sample's crisis.yml, and let two people check every number before you publish.",
            "見本の crisis.yml を写し、公開の前に二人以上ですべての番号を確かめてください。"));

    /// <summary>AT3351: a line without a source.</summary>
    public static readonly DiagnosticDescriptor NoSource = new(
        "AT3351",
        DiagnosticSeverity.Error,
        new Localized("A crisis line without a source", "出典のない電話"),
        new Localized("「{0}」 does not say where its number was read.", "「{0}」の番号を、どこで確かめたかが書かれていません。"),
        new Localized(
            "Add 「source: {{title: …, url: \"https://…\"}}」, the page of those who answer the telephone.",
            "電話を受ける団体や役所のページを「source: {{title: …, url: \"https://…\"}}」と書いてください。"));

    /// <summary>AT3352: a line without a check.</summary>
    public static readonly DiagnosticDescriptor NoCheck = new(
        "AT3352",
        DiagnosticSeverity.Error,
        new Localized("A crisis line that nobody checked", "確認日のない電話"),
        new Localized("「{0}」 does not say when and by whom it was checked.", "「{0}」を、いつ、だれが確かめたかが書かれていません。"),
        new Localized(
            "Look at the source, then add 「checked: {{date: 2026-11-10, by: a role}}」.",
            "出典のページを見て確かめてから、「checked: {{date: 2026-11-10, by: 役割}}」と書いてください。"));

    /// <summary>AT3353: checked more than three months ago.</summary>
    public static readonly DiagnosticDescriptor CheckDue = new(
        "AT3353",
        DiagnosticSeverity.Warning,
        new Localized("A crisis line to check again", "確かめる時期をすぎた電話"),
        new Localized("「{0}」 was last checked on 「{1}」, more than three months ago.", "「{0}」は「{1}」に確かめてから、3か月をすぎています。"),
        new Localized("Look at its source again and write today's date into checked.", "出典のページをもう一度見て、checked の日付を書きかえてください。"));

    /// <summary>AT3354: checked more than six months ago; a warning only when a scheduled build finds it.</summary>
    public static readonly DiagnosticDescriptor CheckOverdue = new(
        "AT3354",
        DiagnosticSeverity.Error,
        new Localized("A crisis line unchecked for half a year", "半年以上確かめていない電話"),
        new Localized("「{0}」 was last checked on 「{1}」, more than six months ago.", "「{0}」は「{1}」に確かめてから、6か月をすぎています。"),
        new Localized(
            "Check it before anything else is published: look at its source, then write today's date into checked.",
            "ほかの変更より先に、出典のページで確かめて、checked の日付を書きかえてください。"));

    /// <summary>AT3355: a number that cannot be dialled.</summary>
    public static readonly DiagnosticDescriptor BadNumber = new(
        "AT3355",
        DiagnosticSeverity.Error,
        new Localized("Not a number to dial", "かけられない番号"),
        new Localized("「{0}」 is not a number that can be dialled from a telephone in Japan.", "「{0}」は、日本の電話からかけられる番号の形ではありません。"),
        new Localized(
            "Write it as it is dialled: 「0120-279-338」, 「\"#9999\"」 in quotes, or 「\"119\"」.",
            "かけるとおりに「0120-279-338」「\"#9999\"」（# は引用符で囲む）「\"119\"」のように書いてください。"));

    /// <summary>AT3356: neither number nor page.</summary>
    public static readonly DiagnosticDescriptor NoWay = new(
        "AT3356",
        DiagnosticSeverity.Error,
        new Localized("A crisis line without a number", "番号もアドレスもない"),
        new Localized("「{0}」 has neither a number nor a page.", "「{0}」に、番号もアドレスもありません。"),
        new Localized("Add 「number」, or 「url」 for a line that is reached by web only.", "「number」を書いてください。ウェブだけの窓口なら「url」を書きます。"));

    /// <summary>AT3357: an id twice.</summary>
    public static readonly DiagnosticDescriptor IdTwice = new(
        "AT3357",
        DiagnosticSeverity.Error,
        new Localized("Two lines share an id", "同じ id が二つある"),
        new Localized("The id 「{0}」 stands twice.", "id「{0}」が二つあります。"),
        new Localized("Give one of the two another id.", "どちらかの id を変えてください。"));

    /// <summary>AT3358: checked in the future.</summary>
    public static readonly DiagnosticDescriptor CheckInFuture = new(
        "AT3358",
        DiagnosticSeverity.Error,
        new Localized("Checked in the future", "確認日が先の日付"),
        new Localized("「{0}」 is said to have been checked on 「{1}」, which has not come yet.", "「{0}」の確認日「{1}」は、まだ来ていない日です。"),
        new Localized("Write the day on which it was really checked.", "ほんとうに確かめた日を書いてください。"));

    /// <summary>AT3359: a sample number on a real site.</summary>
    public static readonly DiagnosticDescriptor SampleNumber = new(
        "AT3359",
        DiagnosticSeverity.Error,
        new Localized("A sample number on a real site", "見本の番号"),
        new Localized("「{0}」 is a sample and reaches nobody.", "「{0}」は見本の番号で、どこにもつながりません。"),
        new Localized("Take the line out, or write a number that is answered.", "その窓口を消すか、ほんとうにつながる番号を書いてください。"));
}
