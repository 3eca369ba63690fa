using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3430–3439: ids, names and codes that refer to other entries and terms.</summary>
public static class IdentityDiagnostics
{
    /// <summary>AT3430: two files with one slug.</summary>
    public static readonly DiagnosticDescriptor SlugTwice = new(
        "AT3430",
        DiagnosticSeverity.Error,
        new Localized("Two entries share an id", "同じ id の記録が二つある"),
        new Localized("The id 「{0}」 already belongs to 「{1}」.", "id「{0}」は、すでに「{1}」が使っています。"),
        new Localized(
            "Rename this file, for example by putting its area in front: 「minato-{0}」. Ids must differ over all areas.",
            "このファイルの名前を変えてください（例：「minato-{0}」）。id は、ほかの地域とも重ならないようにします。"));

    /// <summary>AT3431: an old id that another entry uses.</summary>
    public static readonly DiagnosticDescriptor FormerIdInUse = new(
        "AT3431",
        DiagnosticSeverity.Error,
        new Localized("An old id is in use", "前の id が使われている"),
        new Localized("The old id 「{0}」 belongs to 「{1}」.", "前の id「{0}」は「{1}」が使っています。"),
        new Localized("An id is never given to another place: rename the other entry, or take 「{0}」 out of former_ids.", "一度使った id は、ほかの場所には使えません。相手のファイル名を変えるか、former_ids から「{0}」を消してください。"));

    /// <summary>AT3432: another name that is the name of another entry.</summary>
    public static readonly DiagnosticDescriptor AliasIsAName = new(
        "AT3432",
        DiagnosticSeverity.Warning,
        new Localized("Another entry has this name", "別名がほかの場所の名前と同じ"),
        new Localized("The other name 「{0}」 is the name of the entry 「{1}」.", "別名「{0}」は、記録「{1}」の名前です。"),
        new Localized("If both are the same place, join the files; if not, take the name out of also_known_as.", "同じ場所なら一つのファイルにまとめ、ちがう場所なら also_known_as から消してください。"));

    /// <summary>AT3433: a link to an entry that does not exist, with the likeliest one.</summary>
    public static readonly DiagnosticDescriptor MistypedConnection = new(
        "AT3433",
        DiagnosticSeverity.Error,
        new Localized("A link to an entry that does not exist", "ない記録へのつながり"),
        new Localized("There is no entry 「{0}」.", "id「{0}」の記録はありません。"),
        new Localized("Did you mean 「{1}」?", "もしかして「{1}」ではありませんか。"));

    /// <summary>AT3434: a link to an entry that does not exist and resembles none.</summary>
    public static readonly DiagnosticDescriptor DeadConnection = new(
        "AT3434",
        DiagnosticSeverity.Error,
        new Localized("A link to an entry that does not exist", "ない記録へのつながり"),
        new Localized("There is no entry 「{0}」.", "id「{0}」の記録はありません。"),
        new Localized(
            "Write the name of an entry's file without its ending; a place without an entry can stand in partners.",
            "記録のファイル名（.md の前まで）を書いてください。記録のないところは、partners に名前で書けます。"));

    /// <summary>AT3435: a code that has been replaced.</summary>
    public static readonly DiagnosticDescriptor RetiredTerm = new(
        "AT3435",
        DiagnosticSeverity.Warning,
        new Localized("A code that is no longer used", "使わなくなったコード"),
        new Localized("「{0}」 of 「{1}」 is no longer used.", "「{1}」の「{0}」は、もう使わないコードです。"),
        new Localized("Write 「{2}」 instead.", "代わりに「{2}」と書いてください。"));
}
