using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3480–3489: what the day and the kind say about an entry.</summary>
public static class StatePolicyDiagnostics
{
    /// <summary>AT3480: an interval longer than the kind's.</summary>
    public static readonly DiagnosticDescriptor RecheckTooLong = new(
        "AT3480",
        DiagnosticSeverity.Error,
        new Localized("Checked less often than its kind", "確認の間隔が長すぎる"),
        new Localized("「{0}」 months are longer than the {1} months of the kind 「{2}」.", "「{0}」か月は、種別「{2}」の{1}か月より長い間隔です。"),
        new Localized("Write {1} or fewer months, or take recheck_months out.", "{1}か月以下にするか、recheck_months を消してください。"));

    /// <summary>AT3481: paused for more than six months.</summary>
    public static readonly DiagnosticDescriptor LongPaused = new(
        "AT3481",
        DiagnosticSeverity.Warning,
        new Localized("Paused for more than half a year", "半年以上の休止"),
        new Localized("「{0}」 has been paused since 「{1}」.", "「{0}」は「{1}」から休止のままです。"),
        new Localized("Ask whether it will go on; if not, write 「status: closed」 with the day.", "また始まるか聞いてください。終わっていたら「status: closed」と、その日を書きます。"));

    /// <summary>AT3482: a notice whose day is past.</summary>
    public static readonly DiagnosticDescriptor PastAlert = new(
        "AT3482",
        DiagnosticSeverity.Information,
        new Localized("A notice that is past", "期限のすぎたお知らせ"),
        new Localized("The notice 「{0}」 ended on 「{1}」 and is no longer shown.", "お知らせ「{0}」は「{1}」で終わり、もう出ていません。"),
        new Localized("Take it out when you next edit the file.", "次にこのファイルをなおすときに消してください。"));

    /// <summary>AT3483: food where no food is to be expected.</summary>
    public static readonly DiagnosticDescriptor FoodElsewhere = new(
        "AT3483",
        DiagnosticSeverity.Warning,
        new Localized("Food at a kind without food", "食の場ではない種別に food がある"),
        new Localized("The kind 「{0}」 is not one that gives food, so 「food」 is not shown where people look for it.", "種別「{0}」は食の場ではないので、「food」は食べ物をさがす人に届きません。"),
        new Localized("Change the kind, or tell about the food in summary or description.", "種別を見なおすか、食べ物のことは summary か本文に書いてください。"));

    /// <summary>AT3484: the field that only the importer writes was changed by hand.</summary>
    public static readonly DiagnosticDescriptor ImportEdited = new(
        "AT3484",
        DiagnosticSeverity.Warning,
        new Localized("imported was changed by hand", "imported を手で直した"),
        new Localized("「{0}」 of 「{1}」 is no longer what the import wrote.", "「{1}」の「{0}」が、取り込んだときと変わっています。"),
        new Localized(
            "Put it back as it was: the next import finds the entry by it. Other fields may be corrected freely; the import keeps your text.",
            "元にもどしてください。次の取り込みは、これで同じ場所を見分けます。ほかの項目は自由になおせます（取り込みは、なおした文を残します）。"));
}
